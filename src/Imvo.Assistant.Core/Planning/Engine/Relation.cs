using Imvo.Assistant.Core.Planning.Intake;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>How a firm relates to a risk: caused, contributed or directly linked (UN Guiding Principle 13).</summary>
internal static class Relation
{
    public static (Involvement Involvement, string Rule) Of(Candidate candidate, PlanIntake intake) =>
        candidate.IsOwnWork ? (Involvement.Caused, PlanRules.RelateCaused)
        : intake.Role == FirmRole.Unknown ? (Involvement.Unknown, PlanRules.RelateUnknown)
        : candidate.IsDownstream && intake.Role == FirmRole.Manufacturer ? (Involvement.Contributed, PlanRules.RelateDesign)
        : candidate.Issue.IsFromBuying && !candidate.IsPart ? (Involvement.Linked, PlanRules.RelateBuying)
        : (Involvement.Linked, PlanRules.RelateLinked);
}
