using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Core.Planning.Comparison;

/// <summary>Where a risk stands in two plans, and why that differs.</summary>
/// <param name="Before">The risk in the first plan; null when it is new.</param>
/// <param name="After">The risk in the second plan; null when it is gone.</param>
/// <param name="IsOwn">Whether something about the risk itself changed; false when it only moves along with others.</param>
/// <param name="Reasons">What the second plan says of it that the first does not; none for a risk that is gone.</param>
/// <param name="Rules">Keys of the rules in the trace that fired in the second plan only.</param>
/// <param name="Lapsed">Keys of those that fired in the first plan only.</param>
public sealed record RiskMove(
    PlanRisk? Before, PlanRisk? After, bool IsOwn, IReadOnlyList<string> Reasons, IReadOnlyList<string> Rules, IReadOnlyList<string> Lapsed)
{
    /// <summary>The risk as the second plan has it, or the first when it is gone.</summary>
    public PlanRisk Risk => After ?? Before!;

    /// <summary>Whether it stands at another place, in another group, or in one of the plans only.</summary>
    public bool IsMoved => Before?.Rank != After?.Rank || Before?.Group != After?.Group;
}
