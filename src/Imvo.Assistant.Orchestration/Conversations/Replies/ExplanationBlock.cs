namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>Why something is as the plan says.</summary>
/// <param name="Subject">What is explained.</param>
/// <param name="Points">The reasons, each with what it stands on.</param>
/// <param name="Rules">Names of the rules that decided; empty when it is no outcome of rules.</param>
public sealed record ExplanationBlock(string Subject, IReadOnlyList<CitedLine> Points, IReadOnlyList<string> Rules) : ReplyBlock;
