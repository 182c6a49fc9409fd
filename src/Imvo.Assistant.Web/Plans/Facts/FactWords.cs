using System.Globalization;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Web.Plans.Pages;

namespace Imvo.Assistant.Web.Plans.Facts;

/// <summary>Puts the facts of a firm into words.</summary>
internal sealed class FactWords(PageFrame frame)
{
    /// <summary>The facts that differ, in the order of the form.</summary>
    public IReadOnlyList<FactDifference> Differences(PlanIntake before, PlanIntake after) =>
    [
        .. All(before).Zip(All(after))
            .Where(pair => !string.Equals(pair.First.Value, pair.Second.Value, StringComparison.Ordinal))
            .Select(pair => new FactDifference(pair.First.Label, pair.First.Value, pair.Second.Value)),
    ];

    /// <summary>Names of countries, as a user would type them.</summary>
    public string Countries(IReadOnlyList<string> countries) => string.Join(", ", countries.Select(Country));

    private IEnumerable<(string Label, string Value)> All(PlanIntake intake) =>
    [
        Fact("products", Known(string.Join(", ", intake.Products.Select(product => product.Text)))),
        Fact("countries", Known(Countries(intake.Countries))),
        Fact("sales", Known(Countries(intake.SalesCountries))),
        Fact("role", intake.Role == FirmRole.Unknown ? Known(string.Empty) : frame.Worded("page.role-" + intake.Role.ToString().ToLowerInvariant())),
        Fact("stage", intake.Stage is { } stage ? frame.Worded(ChainStages.Key(stage)) : Known(string.Empty)),
        Fact("people", Known(intake.Employees?.ToString(CultureInfo.InvariantCulture) ?? string.Empty)),
        Fact("tier1", YesNo(intake.Tier1Known)),
        Fact("public", YesNo(intake.PublicTenders)),
        Fact("large", YesNo(intake.LargeCustomers)),
        Fact("turnover", Known(intake.TurnoverEur is { } euro ? string.Create(CultureInfo.InvariantCulture, $"€ {euro:0}") : string.Empty)),
        Fact("codes", Known(string.Join(", ", intake.CustomsCodes.Concat(intake.SbiCodes)))),
        Fact("measures", Known(string.Join(", ", intake.Measures.Select(Measure)))),
        Fact("ratings", intake.Overrides.Count == 0 ? frame.Worded("page.none") : string.Join("; ", intake.Overrides.Select(Rating))),
    ];

    private (string Label, string Value) Fact(string key, string value) => (frame.Worded("page.fact-" + key), value);

    private string Known(string value) => value.Length == 0 ? frame.Worded("page.unknown") : value;

    private string YesNo(bool? value) => frame.Worded(value switch
    {
        true => "page.yes",
        false => "page.no",
        null => "page.unknown",
    });

    private string Country(string iso) =>
        frame.Tables.Countries.FirstOrDefault(country => string.Equals(country.Iso, iso, StringComparison.Ordinal))?.Name.In(frame.Language) ?? iso;

    private string Measure(string key) =>
        frame.Tables.Measures.FirstOrDefault(measure => string.Equals(measure.Key, key, StringComparison.Ordinal))?.Title.In(frame.Language) ?? key;

    private string Rating(SeverityOverride set)
    {
        var title = frame.Tables.Risks.FirstOrDefault(risk => string.Equals(risk.Key, set.Risk, StringComparison.Ordinal))?.Title.In(frame.Language) ?? set.Risk;
        List<string> parts = [];
        Part("plan.scale", set.Scale);
        Part("plan.scope", set.Scope);
        Part("plan.irremediability", set.Irremediability);
        Part("page.likelihood", set.Likelihood);
        return $"{title} ({string.Join(", ", parts)})";

        void Part(string label, Band? band)
        {
            if (band is { } value)
            {
                parts.Add($"{frame.Worded(label)}: {frame.Worded("plan.band." + value.ToString().ToLowerInvariant())}");
            }
        }
    }
}
