namespace Imvo.Assistant.Orchestration.Conversations.Turns;

/// <summary>A step of the dialogue. It may end the turn by giving the reply a kind.</summary>
internal interface ITurnStep
{
    void Take(Turn turn);
}
