namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>Something the user must notice.</summary>
/// <param name="Text">The words.</param>
public sealed record WarningBlock(string Text) : ReplyBlock;
