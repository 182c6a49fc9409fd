namespace Imvo.Assistant.Core.Planning.Intake.Sentences;

/// <summary>A stretch of tokens.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
internal sealed record TokenSpan(int First, int Last);
