using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>Tells whether so little comes first that a short plan is the honest one.</summary>
internal static class Salience
{
    /// <summary>Whether no risk comes first, or one that nothing shows to be likely.</summary>
    public static bool IsQuiet(IReadOnlyList<PlanRisk> risks)
    {
        var first = risks.Where(risk => risk.Group == RiskGroup.Priority).Take(2).ToList();
        return first.Count == 0 || (first.Count == 1 && first[0].Likelihood.Band is (LikelihoodBand.Low or LikelihoodBand.Unknown));
    }
}
