namespace Imvo.Assistant.Core.Planning.Intake.Terms;

/// <summary>A word group of the word lists found in a text.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">What it stands for.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
internal sealed record WordMark(WordKind Kind, string Value, int First, int Last);
