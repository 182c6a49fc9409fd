using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Orchestration.Conversations.Cues;
using Imvo.Assistant.Orchestration.Conversations.Firms;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>Compares the plan with that of a firm that did something else ("wat als we overstappen naar Portugal?") and offers it.</summary>
internal sealed class WhatIfStep(CueBook cues, WhatIf whatIf, ComparisonTalk comparison) : ITurnStep
{
    public void Take(Turn turn)
    {
        if (!cues.Has(Cue.WhatIf, turn.Words) || (turn.State.Plan ?? turn.State.Firm?.Intake) is not { } known || known.Products.Count == 0)
        {
            return;
        }

        var before = PlanTalk.Dated(turn, known);
        if (whatIf.Change(turn, before) is not { } after)
        {
            turn.Reply.Say(turn.Say("what_if_unclear"));
            turn.End(ReplyKind.Unclear, AnswerStatus.Clarification);
            return;
        }

        comparison.Compare(turn, before, after);
        turn.End(ReplyKind.Comparison);
        turn.State = turn.State with { Pending = new PendingQuestion(PendingKind.Adopt, Proposal: after) };
        turn.Reply.Add(new QuestionBlock(Slot: null, turn.Say("adopt_ask"), CanSkip: true));
        turn.Reply.Offer(turn.Say("action_adopt_yes"));
        turn.Reply.Offer(turn.Say("action_adopt_no"));
    }
}
