using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Core.Planning.Comparison;

/// <summary>A law that means something else in the second plan than in the first.</summary>
/// <param name="Before">The law in the first plan; null when it is not named there.</param>
/// <param name="After">The law in the second plan; null when it is not named there.</param>
public sealed record LawMove(PlanLaw? Before, PlanLaw? After)
{
    /// <summary>The law as the second plan has it, or the first when it is gone.</summary>
    public PlanLaw Law => After ?? Before!;
}
