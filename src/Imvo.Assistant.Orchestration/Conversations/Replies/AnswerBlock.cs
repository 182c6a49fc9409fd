using Imvo.Assistant.Core.Answers;

namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>An answer from the sources.</summary>
/// <param name="Text">Markdown with <c>[1]</c> markers.</param>
/// <param name="Sentences">The sentences one by one, each with its citations.</param>
public sealed record AnswerBlock(string Text, IReadOnlyList<AnswerSentence> Sentences) : ReplyBlock;
