using Imvo.Assistant.Orchestration.Conversations.Cues;
using Imvo.Assistant.Orchestration.Conversations.Firms;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>Does what was proposed after a yes. Anything else but a no is taken as a new subject, and the proposal lapses.</summary>
internal sealed class ConfirmStep(CueBook cues, PlanTalk plans, IntakeTalk intake, PlanTools tools) : ITurnStep
{
    public void Take(Turn turn)
    {
        if (turn.State.Pending is not { Kind: PendingKind.Adopt or PendingKind.Erase } pending)
        {
            return;
        }

        // Questions about the firm that the proposal came between are open again.
        turn.State = turn.State with { Pending = null };
        if (turn.State.Phase == DialoguePhase.Intake && intake.Open(turn) is [var open, ..])
        {
            turn.State = turn.State with { Pending = new PendingQuestion(PendingKind.Fact, open.Slot) };
        }

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
        var proposed = pending.Proposal! with { AsOf = null };
        var firm = turn.State.Firm!;
        turn.State = turn.State with
        {
            Firm = firm with { Intake = proposed, Questions = tools.Questions.Missing(proposed, turn.Language) },
            Plan = turn.State.Plan is null ? null : pending.Proposal,
            Focus = null,
        };
        if (turn.State.Plan is null)
        {
            turn.Reply.Say(turn.Say("adopted_facts"));
            intake.GoOn(turn);
            return;
        }

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
