namespace Imvo.Assistant.Core.Answers;

/// <summary>A sentence of an answer with the numbers of the citations it stands on.</summary>
/// <param name="Text">The sentence, without markers.</param>
/// <param name="Citations">Numbers of its citations; empty only for wording of the assistant itself.</param>
public sealed record AnswerSentence(string Text, IReadOnlyList<int> Citations);
