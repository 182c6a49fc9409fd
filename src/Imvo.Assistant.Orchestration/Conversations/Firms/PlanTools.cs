using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Engine;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Orchestration.Conversations.Firms;

/// <summary>What reads intakes and makes plans, over one edition of the tables.</summary>
internal sealed class PlanTools(PlanTables tables)
{
    private readonly Dictionary<string, Country> _countries = tables.Countries.ToDictionary(country => country.Iso, StringComparer.Ordinal);
    private readonly Dictionary<string, RuleText> _rules = tables.Rules.ToDictionary(rule => rule.Key, StringComparer.Ordinal);
    private readonly Dictionary<string, Measure> _measures = tables.Measures.ToDictionary(measure => measure.Key, StringComparer.Ordinal);

    public PlanTables Tables => tables;

    public IntakeReader Reader { get; } = new(tables);

    public IntakeQuestions Questions { get; } = new(tables);

    public RiskPlanner Planner { get; } = new(tables);

    /// <summary>Reads a message as the first, or into what is known.</summary>
    /// <param name="known">What is known; null for nothing.</param>
    /// <param name="text">The message.</param>
    /// <param name="language">Its language.</param>
    /// <param name="asked">The field that was asked for; null for none.</param>
    public IntakeReading Read(IntakeReading? known, string text, TextLanguage language, string? asked)
    {
        var before = known ?? new IntakeReading(new PlanIntake(), [], [], []);
        return Reader.Amend(before, text, language, asked ?? string.Empty);
    }

    /// <summary>The plan of an intake that has its day.</summary>
    public RiskPlan Plan(PlanIntake intake, TextLanguage language) => Planner.Plan(intake, language, intake.AsOf ?? DateOnly.MinValue);

    public string CountryName(string iso, TextLanguage language) => _countries.TryGetValue(iso, out var country) ? country.Name.In(language) : iso;

    public string CountryNames(IEnumerable<string> isos, TextLanguage language) => string.Join(", ", isos.Select(iso => CountryName(iso, language)));

    public string RuleName(string key, TextLanguage language) => _rules.TryGetValue(key, out var rule) ? rule.Name.In(language) : key;

    public string MeasureName(string key, TextLanguage language) => _measures.TryGetValue(key, out var measure) ? measure.Title.In(language) : key;

    /// <summary>A label of the tables, such as <c>plan.band.high</c>.</summary>
    public string Word(string key, TextLanguage language) => tables.Wording[key].In(language);

    public string Word<T>(string group, T value, TextLanguage language)
        where T : struct, Enum => Word($"{group}.{value.ToString().ToLowerInvariant()}", language);
}
