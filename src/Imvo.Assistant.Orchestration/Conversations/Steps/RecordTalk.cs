using System.Globalization;
using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Orchestration.Conversations.Firms;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.State;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Steps;

/// <summary>Shows what is kept of a user, and sums it up for a person.</summary>
internal sealed class RecordTalk(FirmFacts facts, PlanTalk plans, HandoverContact contact)
{
    private const int MostRisks = 3;
    private const int MostQuestions = 3;
    private const int MostCases = 20;

    /// <summary>Shows everything that the conversation keeps.</summary>
    public void Show(Turn turn)
    {
        var state = turn.State;
        var lines = new List<string> { turn.Say("kept_language", ("turns", Written(state.Turns))) };
        lines.AddRange(Known(turn));
        lines.AddRange(Questions(state).Select(question => turn.Say("kept_question", ("text", question))));
        lines.AddRange(state.Feedback.Select(feedback =>
            turn.Say(feedback.Reaction == Reaction.Like ? "kept_like" : "kept_dislike", ("text", feedback.Text))));
        if (state.Cases.Count > 0)
        {
            lines.Add(turn.Say("kept_cases", ("count", Written(state.Cases.Count))));
        }

        turn.Reply.Add(new ListBlock(turn.Say("kept_title"), lines));
        turn.Reply.Say(turn.Say("kept_erase"));
        turn.Reply.Offer(turn.Say("action_erase"));
        turn.End(ReplyKind.Records);
    }

    /// <summary>Shows the summary first, then where a person can be reached; keeps the case.</summary>
    public void HandOver(Turn turn)
    {
        List<string> summary = [.. Known(turn), .. Questions(turn.State).Select(question => turn.Say("kept_question", ("text", question)))];
        if (summary.Count == 0)
        {
            summary.Add(turn.Say("summary_empty"));
        }

        var kept = new HandoverCase(turn.Incoming.Id, turn.Incoming.At, summary);
        turn.State = turn.State with { Cases = [.. turn.State.Cases.TakeLast(MostCases - 1), kept] };
        turn.Reply.Add(new HandoverBlock(summary, contact));
        if (turn.State.Phase == DialoguePhase.Intake)
        {
            turn.State = turn.State with { Phase = DialoguePhase.Paused, Pending = null };
            turn.Reply.Offer(turn.Say("action_resume"));
        }

        turn.End(ReplyKind.Handover, AnswerStatus.Handover);
    }

    private List<string> Known(Turn turn)
    {
        var lines = new List<string>();
        if (turn.State.Firm is { } firm)
        {
            lines.AddRange(facts.Lines(turn, firm.Intake));
        }

        if (plans.Current(turn) is { } plan)
        {
            var first = plan.Risks.Where(risk => risk.Group == RiskGroup.Priority).Take(MostRisks).Select(risk => risk.Title);
            lines.Add(turn.Say("kept_plan", ("risks", string.Join("; ", first.DefaultIfEmpty("–"))), ("version", plan.TablesVersion)));
        }

        return lines;
    }

    private static IEnumerable<string> Questions(ConversationState state) =>
        state.History.Where(message => message.IsOfUser).Select((ConversationMessage message) => message.Text).TakeLast(MostQuestions);

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
