using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Intake.Reading;
using Imvo.Assistant.Core.Planning.Laws.Facts;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Laws;

/// <summary>Tells whether one law reaches a firm, by what the firm says of itself in a sentence or two. Safe for concurrent use.</summary>
public sealed class LawReach(PlanTables tables)
{
    // A product or country alone says nothing of the firm, and may be part of the name of the law.
    private static readonly string[] SlotsOfFirm =
    [
        IntakeSlots.Employees, IntakeSlots.Turnover, IntakeSlots.Balance, IntakeSlots.Role, IntakeSlots.LargeCustomers,
        IntakeSlots.PublicTenders, IntakeSlots.CustomsCodes,
    ];

    private readonly IntakeReader _reader = new(tables);

    /// <summary>Applies the rules of a law to what a text says of a firm; null when the law has no rules.</summary>
    /// <param name="law">Key of the law.</param>
    /// <param name="text">What the firm says.</param>
    /// <param name="language">Its language.</param>
    /// <param name="day">The day asked for.</param>
    public LawReachResult? Of(string law, string text, TextLanguage language, DateOnly day)
    {
        if (tables.Laws.FirstOrDefault(row => string.Equals(row.Key, law, StringComparison.Ordinal)) is not { } rules)
        {
            return null;
        }

        var reading = _reader.Read(text, language);
        var facts = new LawFactTable(LawSituation.Of(reading.Intake, tables, [], day));
        var decision = LawDecision.Of(rules, facts);
        return new LawReachResult(
            rules.Name.In(language),
            decision.Effect,
            [.. reading.Evidence.Where(IsOfFirm).Select(evidence => evidence.Span).Distinct(StringComparer.OrdinalIgnoreCase)],
            [.. LawCheck.Asks(decision, facts)]);
    }

    private static bool IsOfFirm(IntakeEvidence evidence) => SlotsOfFirm.Contains(evidence.Slot, StringComparer.Ordinal);
}
