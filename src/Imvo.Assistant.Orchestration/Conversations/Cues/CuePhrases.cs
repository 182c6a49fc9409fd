namespace Imvo.Assistant.Orchestration.Conversations.Cues;

/// <summary>By which phrases a cue is known, each as its words.</summary>
/// <param name="Whole">Messages that are the phrase.</param>
/// <param name="Opening">Messages that begin with it.</param>
/// <param name="Within">Messages that hold it.</param>
internal sealed record CuePhrases(IReadOnlyList<string[]> Whole, IReadOnlyList<string[]> Opening, IReadOnlyList<string[]> Within);
