using System.Globalization;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Firms;

/// <summary>Explains a place, a weight, a law or an action of the plan from what its rules gave as reasons.</summary>
internal sealed class ExplanationTalk(PlanTools tools)
{
    /// <summary>Which reasons are wanted.</summary>
    public enum Part
    {
        All,
        Severity,
        Likelihood,
    }

    public void Explain(Turn turn, RiskPlan plan, PlanItem item, Part part, int? claimedRank)
    {
        turn.State = turn.State with { Focus = item.Key };
        turn.End(ReplyKind.Explanation);
        if (item.Risk is { } risk)
        {
            ExplainRisk(turn, plan, risk, part, claimedRank);
        }
        else if (item.Law is { } law)
        {
            turn.State = turn.State with { Law = law.Key };
            turn.Reply.Add(new ExplanationBlock(law.Name, [LawTalk.Line(turn, law)], [law.Rule]));
        }
        else
        {
            ExplainAction(turn, plan, item.Action!);
        }
    }

    private void ExplainRisk(Turn turn, RiskPlan plan, PlanRisk risk, Part part, int? claimedRank)
    {
        var points = new List<CitedLine>();
        if (claimedRank is { } claimed && claimed != risk.Rank)
        {
            points.Add(new CitedLine(turn.Say("why_other_rank", ("rank", Written(risk.Rank)), ("claimed", Written(claimed))), []));
        }

        // The row says how severe; what weighs the likelihood stands on the other sources.
        var row = turn.Reply.Cite(risk.Sources.Take(1));
        var facts = risk.Sources.Count > 1 ? turn.Reply.Cite(risk.Sources.Skip(1)) : row;
        if (part != Part.Likelihood)
        {
            points.Add(new CitedLine(turn.Say("why_severity", ("band", tools.Word("plan.band", risk.Severity.Total, turn.Language))), [], IsHeading: true));
            points.AddRange(risk.Severity.Reasons.Select(reason => new CitedLine(reason, row)));
        }

        if (part != Part.Severity)
        {
            points.Add(new CitedLine(turn.Say("why_likelihood", ("band", tools.Word("plan.likelihood", risk.Likelihood.Band, turn.Language))), [], IsHeading: true));
            points.AddRange(risk.Likelihood.Reasons.Select(reason => new CitedLine(reason, facts)));
        }

        if (part == Part.All)
        {
            points.Add(new CitedLine(turn.Say("why_place", ("rank", Written(risk.Rank))), [], IsHeading: true));
            points.Add(new CitedLine(risk.GroupReason, []));
            points.Add(new CitedLine(turn.Say("why_order"), []));
            if (risk.Rank < plan.Risks.Count)
            {
                points.Add(new CitedLine(Below(turn, risk, plan.Risks[risk.Rank]), []));
            }
        }

        turn.Reply.Add(new ExplanationBlock(
            turn.Say("why_risk", ("rank", Written(risk.Rank)), ("title", risk.Title)),
            points,
            part == Part.All ? [.. risk.Rules.Select(rule => tools.RuleName(rule, turn.Language))] : []));
        if (risk.Rank < plan.Risks.Count)
        {
            turn.Reply.Offer(turn.Say("action_why_next", ("rank", Written(risk.Rank + 1))));
        }

        turn.Reply.Offer(turn.Say("action_show_plan"));
    }

    private string Below(Turn turn, PlanRisk risk, PlanRisk next)
    {
        var isMoreSevere = risk.Severity.Total > next.Severity.Total;
        var key = risk.Group != next.Group ? "why_next_watched" : isMoreSevere ? "why_next_less_severe" : "why_next_other";
        return turn.Say(
            key,
            ("rank", Written(next.Rank)),
            ("title", next.Title),
            ("severity", tools.Word("plan.band", next.Severity.Total, turn.Language)),
            ("likelihood", tools.Word("plan.likelihood", next.Likelihood.Band, turn.Language)));
    }

    private static void ExplainAction(Turn turn, RiskPlan plan, PlanAction action)
    {
        var cited = turn.Reply.Cite(action.Sources);
        var points = new List<CitedLine> { new(action.Text, cited) };
        var risks = plan.Risks.Where(risk => action.Risks.Contains(risk.Key, StringComparer.Ordinal)).Select(risk => risk.Title).ToList();
        points.Add(new CitedLine(risks.Count == 0 ? turn.Say("why_action_all") : turn.Say("why_action_risks") + " " + string.Join("; ", risks) + ".", []));
        if (action.Kpi is { } kpi)
        {
            points.Add(new CitedLine(turn.Say("why_action_kpi") + " " + kpi.Text + ".", cited));
        }

        turn.Reply.Add(new ExplanationBlock(action.Title, points, []));
        turn.Reply.Offer(turn.Say("action_show_plan"));
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
