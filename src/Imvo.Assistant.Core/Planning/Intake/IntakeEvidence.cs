namespace Imvo.Assistant.Core.Planning.Intake;

/// <summary>Where in the text a value of the intake came from.</summary>
/// <param name="Slot">Name of the field in the intake, such as <c>countries</c>.</param>
/// <param name="Value">The value read.</param>
/// <param name="Span">The words.</param>
/// <param name="Start">First character in the text.</param>
/// <param name="End">Character after the last.</param>
public sealed record IntakeEvidence(string Slot, string Value, string Span, int Start, int End);
