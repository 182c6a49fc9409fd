using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>Takes what nothing else took as a question.</summary>
internal sealed class QuestionStep(QuestionTalk questions) : ITurnStep
{
    public void Take(Turn turn) => questions.Answer(turn, turn.Text);
}
