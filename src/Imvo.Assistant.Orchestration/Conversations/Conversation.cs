using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations;

/// <summary>
/// A conversation in memory: its turns with their replies, in order. A turn that comes twice gets the same reply and counts once.
/// </summary>
public sealed class Conversation(TurnProcessor processor, ConversationState start)
{
    private readonly List<AnsweredTurn> _turns = [];

    /// <summary>What it knows now.</summary>
    public ConversationState State { get; private set; } = start;

    /// <summary>The turns, oldest first.</summary>
    public IReadOnlyList<AnsweredTurn> Turns => _turns;

    /// <summary>Answers a turn and keeps both.</summary>
    public AssistantReply Take(IncomingTurn turn)
    {
        if (_turns.Find(known => string.Equals(known.Turn.Id, turn.Id, StringComparison.Ordinal)) is { } known)
        {
            return known.Reply;
        }

        var outcome = processor.Process(State, turn);
        if (outcome.ErasesEarlierTurns)
        {
            _turns.Clear();
        }

        State = outcome.State;
        _turns.Add(new AnsweredTurn(turn, outcome.Reply));
        return outcome.Reply;
    }
}
