using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Orchestration.Conversations.Cues;
using Imvo.Assistant.Orchestration.Conversations.Firms;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>Sets another severity or likelihood for a risk ("pas de ernst van kinderarbeid aan naar laag") and shows what moves.</summary>
internal sealed class RatingStep(CueBook cues, PlanTalk plans, ComparisonTalk comparison) : ITurnStep
{
    public void Take(Turn turn)
    {
        var words = turn.Words;
        var isSeverity = cues.Has(Cue.Severity, words);
        if (!cues.Has(Cue.Change, words) || Band(turn) is not { } band || (!isSeverity && !cues.Has(Cue.Likelihood, words)))
        {
            return;
        }

        if (plans.Current(turn) is not { } plan)
        {
            turn.Reply.Say(turn.Say("rate_no_plan"));
            turn.End(ReplyKind.Unclear, AnswerStatus.Clarification);
            return;
        }

        var rest = cues.Rest(words, Cue.Change, Cue.Severity, Cue.Likelihood, Cue.Low, Cue.Medium, Cue.High);
        var item = PlanItems.ByRank(plan, rest) ?? PlanItems.ByWords(plan, rest) ?? PlanItems.ByKey(plan, turn.State.Focus);
        if (item?.Risk is not { } risk)
        {
            turn.Reply.Say(turn.Say("rate_which"));
            turn.End(ReplyKind.Unclear, AnswerStatus.Clarification);
            return;
        }

        var before = turn.State.Plan!;
        var after = before with { Overrides = Set(before.Overrides, risk.Key, band, isSeverity, turn.Say("rate_reason")) };
        var firm = turn.State.Firm!;
        turn.State = turn.State with { Plan = after, Firm = firm with { Intake = firm.Intake with { Overrides = after.Overrides } }, Focus = risk.Key };
        turn.Reply.Say(turn.Say("rated", ("title", risk.Title)));
        comparison.Compare(turn, before, after);
        turn.Reply.Offer(turn.Say("action_show_plan"));
        turn.End(ReplyKind.Comparison);
    }

    // "van hoog naar laag": the last one named is meant.
    private Band? Band(Turn turn)
    {
        (int At, Band Band)[] named =
        [
            (cues.LastOf(Cue.Low, turn.Words), Core.Planning.Band.Low),
            (cues.LastOf(Cue.Medium, turn.Words), Core.Planning.Band.Medium),
            (cues.LastOf(Cue.High, turn.Words), Core.Planning.Band.High),
        ];
        var last = named.MaxBy(one => one.At);
        return last.At < 0 ? null : last.Band;
    }

    private static List<SeverityOverride> Set(IReadOnlyList<SeverityOverride> known, string risk, Band band, bool isSeverity, string reason)
    {
        var old = known.FirstOrDefault(set => string.Equals(set.Risk, risk, StringComparison.Ordinal)) ?? new SeverityOverride(risk);
        var changed = isSeverity
            ? old with { Scale = band, Scope = band, Irremediability = band, Reason = reason }
            : old with { Likelihood = band, Reason = reason };
        return [.. known.Where(set => !string.Equals(set.Risk, risk, StringComparison.Ordinal)), changed];
    }
}
