using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.State;

namespace Imvo.Assistant.Orchestration.Conversations.Turns;

/// <summary>What a turn leads to.</summary>
/// <param name="State">What the conversation knows now.</param>
/// <param name="Reply">What is said.</param>
/// <param name="ErasesEarlierTurns">Whether the store must forget all turns of the conversation so far.</param>
public sealed record TurnOutcome(ConversationState State, AssistantReply Reply, bool ErasesEarlierTurns);
