using Imvo.Assistant.Core.Planning.Intake.Reading;
using Imvo.Assistant.Orchestration.Conversations.Cues;
using Imvo.Assistant.Orchestration.Conversations.Firms;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>Answers "geldt dit voor mij?" with the law check, after asking for what it needs.</summary>
internal sealed class LawStep(CueBook cues, PlanTools tools, IntakeTalk intake, LawTalk laws) : ITurnStep
{
    public void Take(Turn turn)
    {
        if (PlanItems.LawNamedIn(tools.Tables.Laws.Select(law => law.Key), turn.Words.All) is { } named)
        {
            turn.State = turn.State with { Law = named };
        }

        if (!cues.Has(Cue.LawCheck, turn.Words))
        {
            return;
        }

        // The message may bring the facts along: "welke wetten gelden voor ons, een webshop met kleding".
        var reading = tools.Read(turn.State.Firm, turn.Text, turn.Typed, asked: null);
        if (reading.Evidence.Any(evidence => evidence.Slot is IntakeSlots.Products or IntakeSlots.Countries or IntakeSlots.Employees or IntakeSlots.Role)
            && reading.Intake.Products.Any(product => product.SectorKeys.Count > 0))
        {
            turn.State = turn.State with { Firm = reading };
        }

        turn.State = turn.State with { Purpose = IntakePurpose.Laws };
        if (turn.State.Firm is { } firm && intake.Open(turn).Count == 0)
        {
            laws.Show(turn, turn.State.Plan ?? firm.Intake);
            turn.State = turn.State with { Phase = DialoguePhase.Talking, Pending = null };
            return;
        }

        turn.Reply.Say(turn.Say("laws_needs"));
        intake.Begin(turn, IntakePurpose.Laws);
    }
}
