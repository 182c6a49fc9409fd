namespace Imvo.Assistant.Orchestration.Prompts;

/// <summary>By which phrases an intent is known.</summary>
/// <param name="Whole">Messages that are the phrase.</param>
/// <param name="Within">Messages that hold the phrase.</param>
public sealed record IntentPhrases(IReadOnlyList<string> Whole, IReadOnlyList<string> Within);
