using Imvo.Assistant.Orchestration.Conversations.Cues;
using Imvo.Assistant.Orchestration.Conversations.Firms;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>Does what was proposed after a yes. Anything else but a no is taken as a new subject, and the proposal lapses.</summary>
internal sealed class ConfirmStep(CueBook cues, PlanTalk plans, PlanTools tools) : ITurnStep
{
    public void Take(Turn turn)
    {
        if (turn.State.Pending is not { Kind: PendingKind.Adopt or PendingKind.Erase } pending)
        {
            return;
        }

        turn.State = turn.State with { Pending = null };
        if (cues.Has(Cue.Yes, turn.Words))
        {
            if (pending.Kind == PendingKind.Erase)
            {
                Erase(turn);
            }
            else
            {
                Adopt(turn, pending);
            }
        }
        else if (cues.Has(Cue.No, turn.Words))
        {
            turn.Reply.Say(turn.Say(pending.Kind == PendingKind.Erase ? "erase_not" : "adopt_not"));
            turn.End(ReplyKind.Done);
        }
    }

    private void Adopt(Turn turn, PendingQuestion pending)
    {
        var intake = pending.Proposal! with { AsOf = null };
        var firm = turn.State.Firm!;
        turn.State = turn.State with
        {
            Firm = firm with { Intake = intake, Questions = tools.Questions.Missing(intake, turn.Language) },
            Plan = pending.Proposal,
            Focus = null,
        };
        turn.Reply.Say(turn.Say("adopted"));
        plans.Show(turn);
    }

    private static void Erase(Turn turn)
    {
        turn.State = new ConversationState { Language = turn.Language, IsLanguageChosen = turn.State.IsLanguageChosen, Tenant = turn.State.Tenant };
        turn.Erases = true;
        turn.Reply.Say(turn.Say("erased"));
        turn.End(ReplyKind.Done);
    }
}
