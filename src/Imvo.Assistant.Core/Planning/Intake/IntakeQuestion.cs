namespace Imvo.Assistant.Core.Planning.Intake;

/// <summary>A question about what is not known yet.</summary>
/// <param name="Slot">Name of the field in the intake.</param>
/// <param name="Text">The question, in the language of the plan.</param>
/// <param name="CanSkip">False for the product and the country.</param>
/// <param name="Suggestions">Nearest known values, at most three; empty when there are none.</param>
public sealed record IntakeQuestion(string Slot, string Text, bool CanSkip, IReadOnlyList<string> Suggestions);
