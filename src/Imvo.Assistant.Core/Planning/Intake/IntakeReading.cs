namespace Imvo.Assistant.Core.Planning.Intake;

/// <summary>An intake read from plain language.</summary>
/// <param name="Intake">What was read.</param>
/// <param name="Evidence">Where each value came from.</param>
/// <param name="Questions">What is missing, most useful first, at most eleven.</param>
/// <param name="Remarks">What the reader must know: a code read as SBI 2008, an unknown word, a contradiction.</param>
public sealed record IntakeReading(
    PlanIntake Intake,
    IReadOnlyList<IntakeEvidence> Evidence,
    IReadOnlyList<IntakeQuestion> Questions,
    IReadOnlyList<string> Remarks);
