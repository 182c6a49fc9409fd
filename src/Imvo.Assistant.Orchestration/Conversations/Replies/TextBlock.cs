namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>Words of the assistant itself.</summary>
/// <param name="Text">The words.</param>
public sealed record TextBlock(string Text) : ReplyBlock;
