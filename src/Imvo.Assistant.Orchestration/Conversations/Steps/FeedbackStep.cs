using Imvo.Assistant.Orchestration.Conversations.Cues;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>Keeps what the user thinks of an answer: a thumb pressed or typed, with why.</summary>
internal sealed class FeedbackStep(CueBook cues) : ITurnStep
{
    private const int MostLetters = 1000;
    private const int MostKept = 50;

    public void Take(Turn turn)
    {
        if (Reaction(turn) is not { } reaction)
        {
            return;
        }

        var isPressed = turn.Incoming.Kind == TurnKind.Feedback;
        var why = isPressed ? turn.Text : string.Join(' ', cues.Rest(turn.Words, Cue.Like, Cue.Dislike));
        var about = turn.Incoming.About ?? turn.State.LastTurn;
        if (about is null)
        {
            turn.Reply.Say(turn.Say("feedback_nothing"));
        }
        else
        {
            var feedback = new TurnFeedback(about, reaction, why.Length > MostLetters ? why[..MostLetters] : why, turn.Incoming.At);
            turn.State = turn.State with { Feedback = [.. turn.State.Feedback.TakeLast(MostKept - 1), feedback] };
            turn.Reply.Say(turn.Say(why.Length > 0 ? "feedback_thanks" : reaction == Turns.Reaction.Like ? "feedback_like" : "feedback_dislike"));
        }

        turn.End(ReplyKind.Done);
    }

    private Reaction? Reaction(Turn turn) => turn switch
    {
        { Incoming.Kind: TurnKind.Feedback } => turn.Incoming.Reaction,
        _ when cues.Has(Cue.Like, turn.Words) => Turns.Reaction.Like,
        _ when cues.Has(Cue.Dislike, turn.Words) => Turns.Reaction.Dislike,
        _ => null,
    };
}
