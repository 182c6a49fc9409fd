using Imvo.Assistant.Core.Planning.Intake;

namespace Imvo.Assistant.Web.Plans.Facts;

/// <summary>What a form with facts comes to.</summary>
/// <param name="Intake">The facts.</param>
/// <param name="Evidence">Where those read from text came from.</param>
/// <param name="Problems">What is wrong, one plain sentence each; empty when nothing is.</param>
internal sealed record FactOutcome(PlanIntake Intake, IReadOnlyList<IntakeEvidence> Evidence, IReadOnlyList<string> Problems)
{
    /// <summary>Whether the text was read with remarks that the user may pass over.</summary>
    public bool IsDoubtful { get; init; }
}
