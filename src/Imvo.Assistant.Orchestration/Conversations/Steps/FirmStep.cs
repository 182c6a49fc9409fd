using Imvo.Assistant.Orchestration.Conversations.Cues;
using Imvo.Assistant.Orchestration.Conversations.Firms;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>Takes up a sentence that describes a firm, or corrects what a plan stands on, outside the questions for it.</summary>
internal sealed class FirmStep(CueBook cues, FirmReading reading, IntakeTalk intake, ComparisonTalk comparison, QuestionTalk questions) : ITurnStep
{
    public void Take(Turn turn)
    {
        var (statement, question) = reading.Parts(turn, asked: null);
        if (turn.State.Phase == DialoguePhase.Intake || statement.Length == 0)
        {
            return;
        }

        if (turn.State.Plan is { } before)
        {
            Correct(turn, before);
        }
        else if (reading.DescribesFirm(turn, statement) && reading.Learn(turn, statement, asked: null))
        {
            Begin(turn, question);
        }
        else if (cues.Has(Cue.Introduction, turn.Words) && question.Length == 0)
        {
            reading.Learn(turn, statement, asked: null);
            Begin(turn, question);
        }
    }

    // What was asked in the same breath is answered first.
    private void Begin(Turn turn, string question)
    {
        if (question.Length > 0)
        {
            questions.Answer(turn, question);
        }

        turn.Reply.Say(turn.Say("intake_begins"));
        intake.Begin(turn, IntakePurpose.Plan);
    }

    private void Correct(Turn turn, Core.Planning.Intake.PlanIntake before)
    {
        var isMeant = cues.Has(Cue.Correction, turn.Words) || cues.Has(Cue.Own, turn.Words);
        if (!isMeant || !reading.Learn(turn, turn.Text, asked: null))
        {
            return;
        }

        var after = turn.State.Firm!.Intake with { AsOf = before.AsOf };
        turn.State = turn.State with { Plan = after, Focus = null };
        comparison.Compare(turn, before, after);
        turn.Reply.Offer(turn.Say("action_show_plan"));
        turn.End(ReplyKind.Comparison);
    }
}
