using System.Globalization;
using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>Asks back when nothing is typed or far too much.</summary>
internal sealed class LengthStep : ITurnStep
{
    // A firm that describes itself fills a page at most.
    private const int MostCharacters = 4000;

    public void Take(Turn turn)
    {
        if (string.IsNullOrWhiteSpace(turn.Text))
        {
            // In the questions about the firm the question is simply asked again.
            if (turn.State.Phase != DialoguePhase.Intake)
            {
                turn.Reply.Say(turn.Say("empty"));
            }

            turn.End(ReplyKind.Unclear, AnswerStatus.Clarification);
        }
        else if (turn.Text.Length > MostCharacters)
        {
            turn.Reply.Say(turn.Say("too_long", ("limit", MostCharacters.ToString(CultureInfo.InvariantCulture))));
            turn.End(ReplyKind.Unclear, AnswerStatus.Clarification);
        }
    }
}
