using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>Greets who comes in; who comes back is told where the conversation stood.</summary>
internal sealed class JoinStep : ITurnStep
{
    public void Take(Turn turn)
    {
        if (turn.Incoming.Kind == TurnKind.Joined)
        {
            Reception.Greet(turn);
            turn.End(ReplyKind.Greeting);
        }
    }
}
