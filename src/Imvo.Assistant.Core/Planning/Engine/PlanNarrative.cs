using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>The title, the summary, what was assumed and what to find out.</summary>
internal sealed class PlanNarrative(TableIndex index, PlanTexts texts)
{
    private const int Named = 3;
    private const int MostOrigins = 6;

    public string Title(PlanIntake intake)
    {
        var products = intake.Products.Count == 0 ? texts.Say("plan.title.no-product") : texts.And([.. intake.Products.Select(product => product.Text)]);
        List<string> parts =
        [
            intake.Countries.Count == 0 ? products : texts.Say("plan.title.from", ("products", products), ("countries", texts.And(Names(intake.Countries)))),
        ];
        if (intake.Employees is { } people)
        {
            parts.Add(texts.Say("plan.title.people", ("count", PlanTexts.Written(people))));
        }

        if (intake.PublicTenders == true)
        {
            parts.Add(texts.Say("plan.title.public"));
        }

        return string.Join(" · ", parts);
    }

    public string Summary(IReadOnlyList<PlanRisk> risks, PlanIntake intake)
    {
        if (intake.Products.All(product => product.SectorKeys.Count == 0))
        {
            return texts.Say("plan.summary.no-product");
        }

        var first = risks.Where(risk => risk.Group == RiskGroup.Priority).ToList();
        return first.Count == 0
            ? texts.Say("plan.summary.low")
            : texts.Say(
                Salience.IsQuiet(risks) ? "plan.summary.quiet" : first.Count == 1 ? "plan.summary.one" : "plan.summary.some",
                ("count", PlanTexts.Written(first.Count)),
                ("watch", PlanTexts.Written(risks.Count - first.Count)),
                ("first", texts.And([.. first.Take(Named).Select(risk => risk.Title)])));
    }

    public IReadOnlyList<string> Assumptions(PlanIntake intake)
    {
        var assumed = new List<string>();
        Assume(intake.Role == FirmRole.Unknown, "plan.assume.role");
        Assume(intake.Employees is null, "plan.assume.size");
        Assume(intake.Tier1Known is null && intake.Role != FirmRole.Service, "plan.assume.tier1");
        Assume(intake.SalesCountries.Count == 0, "plan.assume.sales");
        Assume(intake.Countries.Count == 0, "plan.assume.countries");
        return assumed;

        void Assume(bool holds, string key)
        {
            if (holds)
            {
                assumed.Add(texts.Say(key));
            }
        }
    }

    public IReadOnlyList<string> OpenQuestions(IReadOnlyList<PlanRisk> risks, PlanIntake intake)
    {
        var questions = new List<string>();
        if (intake.Countries.Count == 0)
        {
            questions.Add(texts.Say("plan.open.countries"));
        }

        // A severe risk in a part of unknown origin is a question before it is a fright.
        questions.AddRange(risks
            .Where(risk => risk.Part is not null && risk.Countries.Count == 0 && risk.Severity.Total == Band.High)
            .Select(risk => risk.Part!)
            .Distinct(StringComparer.Ordinal)
            .Take(MostOrigins)
            .Select(part => texts.Say("plan.open.origin", ("part", part))));
        if (intake.Tier1Known != true && intake.Role is not (FirmRole.Producer or FirmRole.Service))
        {
            questions.Add(texts.Say("plan.open.tier1"));
        }

        return questions;
    }

    private List<string> Names(IReadOnlyList<string> countries) =>
        [.. countries.Select(country => index.CountryName(country, texts.Language))];
}
