using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Severity as the tables have it, or as the user set it.</summary>
internal static class SeverityWeigher
{
    // Low, medium and high count 1, 2 and 3.
    private const int HighFrom = 8;
    private const int MediumFrom = 5;

    public static RiskSeverity Weigh(SectorRisk row, Issue issue, SeverityOverride? set, PlanTexts texts)
    {
        var language = texts.Language;
        var scale = set?.Scale ?? row.Scale;
        var scope = set?.Scope ?? row.Scope;
        var remedy = set?.Irremediability ?? row.Irremediability;
        List<string> reasons =
        [
            texts.Reason(PlanRules.WeighSeverity, ("part", texts.Say("plan.scale")), ("band", texts.Band(row.Scale)), ("reason", (row.ScaleReason ?? issue.ScaleReason).In(language))),
            texts.Reason(PlanRules.WeighSeverity, ("part", texts.Say("plan.scope")), ("band", texts.Band(row.Scope)), ("reason", row.ScopeReason.In(language))),
            texts.Reason(PlanRules.WeighSeverity, ("part", texts.Say("plan.irremediability")), ("band", texts.Band(row.Irremediability)), ("reason", (row.IrremediabilityReason ?? issue.IrremediabilityReason).In(language))),
        ];
        if (set is not null)
        {
            reasons.Add(texts.Reason(PlanRules.WeighOverride, ("reason", set.Reason is { Length: > 0 } why ? why : texts.Say("plan.no-reason"))));
        }

        return new RiskSeverity(scale, scope, remedy, Total(scale, scope, remedy), reasons);
    }

    /// <summary>High when scale and irremediability are both high or the three add up to 8; low below 5.</summary>
    public static Band Total(Band scale, Band scope, Band irremediability)
    {
        var sum = Points(scale) + Points(scope) + Points(irremediability);
        return (scale == Band.High && irremediability == Band.High) || sum >= HighFrom ? Band.High
            : sum >= MediumFrom ? Band.Medium
            : Band.Low;
    }

    private static int Points(Band band) => (int)band + 1;
}
