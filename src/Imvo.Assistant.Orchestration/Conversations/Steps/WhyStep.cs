using System.Globalization;
using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Orchestration.Conversations.Cues;
using Imvo.Assistant.Orchestration.Conversations.Firms;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>
/// Explains the plan ("waarom?", "waarom staat kinderarbeid op 1?") or why a question is asked. A why about the world goes on to the
/// answers.
/// </summary>
internal sealed class WhyStep(CueBook cues, PlanTalk plans, ExplanationTalk explanation, QuestionTalk questions) : ITurnStep
{
    // "waarom vraag je dat" is short; who asks about the world needs more words.
    private const int MostAboutQuestion = 4;
    private const int MostAboutPlan = 3;
    private const int LongestSmallWord = 4;

    public void Take(Turn turn)
    {
        var plan = plans.Current(turn);
        if (!cues.Has(Cue.Why, turn.Words) && (plan is null || !cues.Has(Cue.Weight, turn.Words)))
        {
            return;
        }

        var rest = cues.Rest(turn.Words, Cue.Why, Cue.Weight);
        var item = plan is null ? null : PlanItems.ByWords(plan, cues.Rest(turn.Words, Cue.Why, Cue.Weight, Cue.Outcome));
        if (item is null && turn.State.Pending is { Kind: PendingKind.Fact, Slot: { } slot } && rest.Count <= MostAboutQuestion)
        {
            turn.Reply.Say(turn.Say(FactWording.Why(slot)));
            turn.End(ReplyKind.Explanation);
        }
        else if (plan is { Risks.Count: > 0 } && IsAboutPlan(turn, plan, item, rest))
        {
            var ranked = PlanItems.ByRank(plan, rest);
            var meant = item ?? ranked ?? PlanItems.ByKey(plan, turn.State.Focus) ?? new PlanItem(plan.Risks[0], Law: null, Action: null);
            explanation.Explain(turn, plan, meant, Part(turn, rest), ranked?.Risk?.Rank);
        }
        else if (rest.Count == 0 && plan is null)
        {
            Ground(turn);
        }
    }

    // Why an answer says what it says: because it stands in its sources.
    private void Ground(Turn turn)
    {
        if (turn.State.History.Count > 0)
        {
            questions.Answer(turn, turn.Say("why_answer"));
            return;
        }

        turn.Reply.Say(turn.Say("why_nothing"));
        turn.End(ReplyKind.Unclear, AnswerStatus.Clarification);
    }

    private bool IsAboutPlan(Turn turn, RiskPlan plan, PlanItem? item, IReadOnlyList<string> rest)
    {
        if (item is not null)
        {
            return rest.Count <= MostAboutPlan || cues.Has(Cue.Outcome, turn.Words);
        }

        // Nothing but small words: "waarom staat dat daar", "waarom hoog", "waarom die 2".
        return cues.Rest(turn.Words, Cue.Why, Cue.Weight, Cue.Outcome, Cue.Severity, Cue.Likelihood, Cue.High, Cue.Low, Cue.Medium)
            .All(word => word.Length <= LongestSmallWord || IsRank(word, plan));
    }

    private static bool IsRank(string word, RiskPlan plan) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var rank) && rank <= plan.Risks.Count;

    private ExplanationTalk.Part Part(Turn turn, IReadOnlyList<string> rest) =>
        rest.Count > MostAboutQuestion + MostAboutPlan ? ExplanationTalk.Part.All
        : cues.Has(Cue.Severity, turn.Words) ? ExplanationTalk.Part.Severity
        : cues.Has(Cue.Likelihood, turn.Words) ? ExplanationTalk.Part.Likelihood
        : ExplanationTalk.Part.All;
}
