namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>A line with the numbers of what it stands on.</summary>
/// <param name="Text">The line.</param>
/// <param name="Citations">Numbers of its citations; empty for words of the assistant itself.</param>
public sealed record CitedLine(string Text, IReadOnlyList<int> Citations);
