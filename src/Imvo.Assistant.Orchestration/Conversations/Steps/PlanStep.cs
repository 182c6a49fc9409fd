using Imvo.Assistant.Core.Planning.Intake.Reading;
using Imvo.Assistant.Orchestration.Conversations.Cues;
using Imvo.Assistant.Orchestration.Conversations.Firms;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>Begins, pauses and resumes the questions for a plan, and shows the plan.</summary>
internal sealed class PlanStep(CueBook cues, PlanTools tools, IntakeTalk intake, PlanTalk plans) : ITurnStep
{
    public void Take(Turn turn)
    {
        var words = turn.Words;
        if (cues.Has(Cue.PlanNow, words))
        {
            turn.State = turn.State with { Phase = DialoguePhase.Intake, Purpose = IntakePurpose.Plan };
            intake.FinishNow(turn);
        }
        else if (cues.Has(Cue.ShowPlan, words) && turn.State.Plan is not null)
        {
            plans.Show(turn);
        }
        else if (cues.Has(Cue.NextSteps, words) && turn.State.Plan is not null)
        {
            plans.ShowSteps(turn);
        }
        else if (cues.Has(Cue.TopRisk, words) && turn.State.Plan is not null)
        {
            plans.Show(turn);
        }
        else if (cues.Has(Cue.StartPlan, words) || cues.Has(Cue.ShowPlan, words))
        {
            Start(turn);
        }
        else if (turn.State.Phase == DialoguePhase.Intake && cues.Has(Cue.Pause, words))
        {
            turn.State = turn.State with { Phase = DialoguePhase.Paused, Pending = null };
            turn.Reply.Say(turn.Say("paused"));
            turn.Reply.Offer(turn.Say("action_resume"));
            turn.End(ReplyKind.Paused);
        }
        else if (turn.State.Phase != DialoguePhase.Intake && (turn.State.Firm is not null || turn.State.Phase == DialoguePhase.Paused) && cues.Has(Cue.Resume, words))
        {
            // Who takes it up again may answer now what was skipped then.
            turn.State = turn.State with { Skipped = [] };
            turn.Reply.Say(turn.Say("resumed"));
            intake.Begin(turn, IntakePurpose.Plan);
        }
    }

    private void Start(Turn turn)
    {
        // "Maak een plan" says nothing of who makes the goods.
        var said = string.Join(' ', cues.Rest(turn.Words, Cue.StartPlan, Cue.ShowPlan));
        var reading = tools.Read(turn.State.Firm, said, turn.Typed, asked: null);
        var isSaid = reading.Evidence.Any(evidence => evidence.Slot is IntakeSlots.Countries or IntakeSlots.Employees)
            || reading.Intake.Products.Any(product => product.SectorKeys.Count > 0);
        if (isSaid)
        {
            turn.State = turn.State with { Firm = reading };
        }

        if (turn.State is { Phase: DialoguePhase.Intake, Purpose: IntakePurpose.Plan })
        {
            // Who asks for the plan again has had enough of the questions.
            intake.FinishNow(turn);
            return;
        }

        turn.Reply.Say(turn.Say("intake_begins"));
        intake.Begin(turn, IntakePurpose.Plan);
    }
}
