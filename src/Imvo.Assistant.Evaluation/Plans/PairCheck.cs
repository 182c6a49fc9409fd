using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Evaluation.Plans;

/// <summary>Compares the plans of a pair of texts.</summary>
internal static class PairCheck
{
    /// <summary>Whether the risk stands higher in the first plan, or only there, and the trace of the first names it.</summary>
    public static bool IsTold(PlanPair pair, PlanBatch batch, DateOnly day)
    {
        var (a, b) = Make(pair, batch, day);
        var (one, other) = (Find(a, pair.HigherInA), Find(b, pair.HigherInA));
        return one is not null
            && (other is null || Place(one).CompareTo(Place(other)) < 0)
            && a.Trace.Any(entry => entry.Inputs.Contains($"risk={pair.HigherInA}", StringComparer.Ordinal));
    }

    /// <summary>Whether risks, order, steps and laws are the same.</summary>
    public static bool IsSame(PlanPair pair, PlanBatch batch, DateOnly day)
    {
        var (a, b) = Make(pair, batch, day);
        return Keys(a).SequenceEqual(Keys(b), StringComparer.Ordinal);
    }

    private static (RiskPlan A, RiskPlan B) Make(PlanPair pair, PlanBatch batch, DateOnly day) => (
        batch.Make(new PlanScenario { Id = pair.Id, Text = pair.A, Lang = pair.Lang }, day).Plan,
        batch.Make(new PlanScenario { Id = pair.Id, Text = pair.B, Lang = pair.Lang }, day).Plan);

    private static PlanRisk? Find(RiskPlan plan, string? key) =>
        plan.Risks.FirstOrDefault(risk => string.Equals(risk.Key, key, StringComparison.Ordinal));

    // First or watched counts before the rank: third of three is higher than second of those to watch.
    private static (RiskGroup Group, int Rank) Place(PlanRisk risk) => (risk.Group, risk.Rank);

    private static IEnumerable<string> Keys(RiskPlan plan) =>
    [
        .. plan.Risks.Select(risk => $"{risk.Key}:{risk.Group}"),
        .. plan.Steps.SelectMany(step => step.Actions).Select(action => action.Id),
        .. plan.Laws.Select(law => $"{law.Key}:{law.Effect}"),
    ];
}
