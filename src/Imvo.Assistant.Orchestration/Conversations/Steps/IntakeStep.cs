using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Orchestration.Conversations.Cues;
using Imvo.Assistant.Orchestration.Conversations.Firms;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>Takes a message as an answer, correction or addition while the user is asked about the firm; lets questions through.</summary>
internal sealed class IntakeStep(CueBook cues, IntakeTalk intake, FirmReading reading, QuestionTalk questions) : ITurnStep
{
    public void Take(Turn turn)
    {
        if (turn.State is not { Phase: DialoguePhase.Intake, Pending: { Kind: PendingKind.Fact, Slot: { } slot } pending })
        {
            return;
        }

        if (IsSkipped(turn, slot))
        {
            Skip(turn, slot);
            return;
        }

        var (statement, question) = reading.Parts(turn, slot);
        var isLearned = statement.Length > 0 && reading.Learn(turn, statement, slot);
        if (question.Length > 0)
        {
            questions.Answer(turn, question);
            intake.AskAgain(turn);
        }
        else if (isLearned)
        {
            intake.GoOn(turn);
        }
        else if (cues.Has(Cue.Skip, turn.Words))
        {
            Skip(turn, slot);
        }
        else
        {
            var isKnown = reading.Tells(turn);
            turn.Reply.Say(turn.Say(isKnown ? "known_already" : pending.Missed == 0 ? "not_understood" : "not_understood_again"));
            if (!isKnown && FactWording.IsNeeded(slot))
            {
                turn.Reply.Say(turn.Say(FactWording.Why(slot)));
            }

            turn.End(ReplyKind.Question, AnswerStatus.Clarification);
            intake.AskAgain(turn, isKnown ? 0 : pending.Missed + 1);
        }
    }

    // "Geen idee, ik denk Ghana" tells something all the same; only what says nothing else is skipped at once.
    private bool IsSkipped(Turn turn, string slot) =>
        cues.Is(Cue.Skip, turn.Words)
        || cues.Is(Cue.Resume, turn.Words)
        || (cues.Has(Cue.None, turn.Words) && !FactWording.IsYesOrNo(slot))
        || (cues.Is(Cue.No, turn.Words) && FactWording.MayBeNone(slot));

    private void Skip(Turn turn, string slot)
    {
        if (intake.Open(turn).FirstOrDefault(question => string.Equals(question.Slot, slot, StringComparison.Ordinal)) is { CanSkip: false })
        {
            turn.Reply.Say(turn.Say("cannot_skip") + " " + turn.Say(FactWording.Why(slot)));
            turn.End(ReplyKind.Question, AnswerStatus.Clarification);
            intake.AskAgain(turn, turn.State.Pending!.Missed + 1);
            return;
        }

        turn.State = turn.State with { Skipped = [.. turn.State.Skipped, slot] };
        intake.GoOn(turn);
    }
}
