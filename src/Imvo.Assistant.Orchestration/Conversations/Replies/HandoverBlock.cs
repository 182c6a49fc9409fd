namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>Where a person can be reached, after a summary that the user can take along.</summary>
/// <param name="Summary">The summary.</param>
/// <param name="Contact">Who.</param>
public sealed record HandoverBlock(IReadOnlyList<string> Summary, HandoverContact Contact) : ReplyBlock;
