using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Core.Planning.Comparison;

/// <summary>What moves from one plan to another, told from what both say and from the rules that fired.</summary>
public static class PlanMoves
{
    /// <summary>All risks of both plans: those of the second plan by rank, then those that are gone.</summary>
    public static IReadOnlyList<RiskMove> Risks(RiskPlan before, RiskPlan after)
    {
        var old = before.Risks.ToDictionary(risk => risk.Key, StringComparer.Ordinal);
        var moves = new List<RiskMove>(after.Risks.Count);
        foreach (var risk in after.Risks)
        {
            moves.Add(old.Remove(risk.Key, out var was)
                ? new RiskMove(was, risk, IsChanged(was, risk), [.. Said(risk).Except(Said(was), StringComparer.Ordinal)], Apart(risk, was), Apart(was, risk))
                : new RiskMove(Before: null, risk, IsOwn: true, [risk.GroupReason, .. risk.Likelihood.Reasons.Take(1)], risk.Rules, []));
        }

        moves.AddRange(before.Risks.Where(risk => old.ContainsKey(risk.Key)).Select(risk =>
            new RiskMove(risk, After: null, IsOwn: true, [], [], risk.Rules)));
        return moves;
    }

    /// <summary>The laws that mean something else, in the order of the second plan.</summary>
    public static IReadOnlyList<LawMove> Laws(RiskPlan before, RiskPlan after)
    {
        var old = before.Laws.ToDictionary(law => law.Key, StringComparer.Ordinal);
        var moves = new List<LawMove>();
        foreach (var law in after.Laws)
        {
            if (!old.Remove(law.Key, out var was) || was.Effect != law.Effect)
            {
                moves.Add(new LawMove(was, law));
            }
        }

        moves.AddRange(before.Laws.Where(law => old.ContainsKey(law.Key)).Select(law => new LawMove(law, After: null)));
        return moves;
    }

    private static IEnumerable<string> Said(PlanRisk risk) => [.. risk.Severity.Reasons, .. risk.Likelihood.Reasons, risk.GroupReason, risk.RelationReason];

    private static List<string> Apart(PlanRisk risk, PlanRisk other) => [.. risk.Rules.Except(other.Rules, StringComparer.Ordinal)];

    private static bool IsChanged(PlanRisk was, PlanRisk risk) =>
        was.Group != risk.Group
        || was.Severity.Scale != risk.Severity.Scale
        || was.Severity.Scope != risk.Severity.Scope
        || was.Severity.Irremediability != risk.Severity.Irremediability
        || was.Likelihood.Band != risk.Likelihood.Band
        || was.Relation != risk.Relation
        || !Said(was).SequenceEqual(Said(risk), StringComparer.Ordinal)
        || !was.Rules.SequenceEqual(risk.Rules, StringComparer.Ordinal);
}
