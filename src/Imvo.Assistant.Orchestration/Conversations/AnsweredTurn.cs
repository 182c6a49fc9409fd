using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations;

/// <summary>A turn with its reply, as a store keeps them.</summary>
/// <param name="Turn">What happened.</param>
/// <param name="Reply">What was said.</param>
public sealed record AnsweredTurn(IncomingTurn Turn, AssistantReply Reply);
