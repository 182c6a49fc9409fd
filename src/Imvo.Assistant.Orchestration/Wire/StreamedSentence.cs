namespace Imvo.Assistant.Orchestration.Wire;

/// <summary>A sentence of a streamed answer.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Citations">Numbers of its citations.</param>
public sealed record StreamedSentence(string Text, IReadOnlyList<int> Citations);
