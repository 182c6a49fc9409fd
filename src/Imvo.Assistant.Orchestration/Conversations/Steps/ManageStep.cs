using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Orchestration.Conversations.Cues;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>What a user can do with the conversation itself: greet, ask for help, stop, begin anew, see and erase what is kept.</summary>
internal sealed class ManageStep(CueBook cues, RecordTalk records) : ITurnStep
{
    public void Take(Turn turn)
    {
        var words = turn.Words;
        if (cues.Has(Cue.Greeting, words))
        {
            Reception.Greet(turn);
            turn.End(ReplyKind.Greeting);
        }
        else if (cues.Has(Cue.Help, words))
        {
            turn.Reply.Add(new ListBlock(turn.Say("help_title"), [.. turn.Say("help_items").Split('|', StringSplitOptions.TrimEntries)]));
            turn.End(ReplyKind.Help);
        }
        else if (cues.Has(Cue.Handover, words))
        {
            records.HandOver(turn);
        }
        else if (cues.Has(Cue.Records, words))
        {
            records.Show(turn);
        }
        else if (cues.Has(Cue.Erase, words))
        {
            turn.State = turn.State with { Pending = new PendingQuestion(PendingKind.Erase) };
            turn.Reply.Add(new QuestionBlock(Slot: null, turn.Say("erase_sure"), CanSkip: true));
            turn.Reply.Offer(turn.Say("action_erase_yes"));
            turn.Reply.Offer(turn.Say("action_erase_no"));
            turn.End(ReplyKind.Confirmation, AnswerStatus.Clarification);
        }
        else if (cues.Has(Cue.Restart, words))
        {
            turn.State = Emptied(turn.State);
            turn.Reply.Say(turn.Say("restarted"));
            Reception.Greet(turn);
            turn.End(ReplyKind.Greeting);
        }
        else if (cues.Has(Cue.Stop, words))
        {
            Stop(turn);
        }
    }

    /// <summary>A state that knows nothing of the firm any more, but keeps language, tenant, feedback and cases.</summary>
    private static ConversationState Emptied(ConversationState state) => new()
    {
        Language = state.Language,
        IsLanguageChosen = state.IsLanguageChosen,
        Tenant = state.Tenant,
        Feedback = state.Feedback,
        Cases = state.Cases,
        LastTurn = state.LastTurn,
        Turns = state.Turns,
    };

    private static void Stop(Turn turn)
    {
        if (turn.State.Phase == DialoguePhase.Intake)
        {
            turn.State = turn.State with { Phase = DialoguePhase.Paused, Pending = null };
            turn.Reply.Say(turn.Say("paused"));
            turn.Reply.Offer(turn.Say("action_resume"));
            turn.Reply.Offer(turn.Say("action_plan_now"));
            turn.End(ReplyKind.Paused);
        }
        else
        {
            turn.Reply.Say(turn.Say("farewell"));
            turn.End(ReplyKind.Farewell);
        }
    }
}
