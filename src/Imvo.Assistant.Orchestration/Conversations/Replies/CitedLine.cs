namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>A line with the numbers of what it stands on.</summary>
/// <param name="Text">The line.</param>
/// <param name="Citations">Numbers of its citations; empty for words of the assistant itself.</param>
/// <param name="IsHeading">Whether the lines after it belong to it.</param>
public sealed record CitedLine(string Text, IReadOnlyList<int> Citations, bool IsHeading = false);
