namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>A list under a line of its own.</summary>
/// <param name="Title">The line above it.</param>
/// <param name="Items">The items.</param>
public sealed record ListBlock(string Title, IReadOnlyList<string> Items) : ReplyBlock;
