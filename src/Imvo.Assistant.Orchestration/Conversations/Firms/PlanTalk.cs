using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Firms;

/// <summary>Makes the plan and shows it as a card.</summary>
internal sealed class PlanTalk(PlanTools tools)
{
    private const int MostRisks = 5;
    private const int MostActions = 3;
    private const int MostLaws = 4;

    /// <summary>Makes the plan of what is known and shows it.</summary>
    public void Make(Turn turn)
    {
        turn.State = turn.State with { Plan = Dated(turn, turn.State.Firm!.Intake), Focus = null };
        turn.Reply.Say(turn.Say("plan_ready"));
        Show(turn);
    }

    /// <summary>An intake with the day that its plan holds for.</summary>
    public static PlanIntake Dated(Turn turn, PlanIntake intake) => intake with { AsOf = intake.AsOf ?? turn.Today };

    /// <summary>The plan of the conversation, in the language of the turn; null when there is none.</summary>
    public RiskPlan? Current(Turn turn) => turn.State.Plan is { } intake ? tools.Plan(intake, turn.Language) : null;

    /// <summary>Shows the plan of the conversation.</summary>
    public void Show(Turn turn)
    {
        var plan = Current(turn)!;
        turn.Reply.Add(Card(turn, plan));
        turn.End(ReplyKind.Plan);
        if (plan.Risks.Count > 0 && plan.Risks[0].Group == RiskGroup.Priority)
        {
            turn.Reply.Offer(turn.Say("action_why_first"));
        }

        turn.Reply.Offer(turn.Say("action_laws"));
        if (turn.State.Skipped.Count > 0 || tools.Questions.Missing(plan.Intake, turn.Language).Count > 0)
        {
            turn.Reply.Offer(turn.Say("action_more_facts"));
        }

        turn.Reply.Offer(turn.Say("action_handover"));
    }

    /// <summary>Shows what to do first.</summary>
    public void ShowSteps(Turn turn)
    {
        var points = NextActions(Current(turn)!).Select(action =>
            new CitedLine($"{action.Title} ({action.Owner}, {action.Effort}). {action.Text}", turn.Reply.Cite(action.Sources)));
        turn.Reply.Add(new ExplanationBlock(turn.Say("card_actions"), [.. points], []));
        turn.Reply.Offer(turn.Say("action_show_plan"));
        turn.End(ReplyKind.Explanation);
    }

    private PlanCard Card(Turn turn, RiskPlan plan)
    {
        var first = plan.Risks.Where(risk => risk.Group == RiskGroup.Priority).Take(MostRisks).ToList();
        return new PlanCard
        {
            Title = plan.Title,
            Summary = Summary(turn, plan),
            Risks = [.. first.Select(risk => Risk(turn, risk))],
            Actions = [.. NextActions(plan).Select(action => new PlanCardAction(
                action.Id, action.Title, action.Text, action.Owner, action.Effort, turn.Reply.Cite(action.Sources)))],
            Notes = Notes(turn, plan),
            Intake = plan.Intake,
            PlanHash = plan.PlanHash,
            TablesVersion = plan.TablesVersion,
        };
    }

    private static string Summary(Turn turn, RiskPlan plan)
    {
        var first = plan.Risks.Count(risk => risk.Group == RiskGroup.Priority);
        var watched = Written(plan.Risks.Count - first);
        return first switch
        {
            0 => turn.Say("card_none", ("watch", watched)),
            1 => turn.Say("card_one", ("watch", watched)),
            _ => turn.Say("card_some", ("count", Written(first)), ("watch", watched)),
        };
    }

    private PlanCardRisk Risk(Turn turn, PlanRisk risk) => new(
        risk.Rank,
        risk.Key,
        risk.Title,
        tools.Word("plan.band", risk.Severity.Total, turn.Language),
        tools.Word("plan.likelihood", risk.Likelihood.Band, turn.Language),
        risk.Countries.Count == 0 ? risk.Where : $"{risk.Where}, {tools.CountryNames(risk.Countries, turn.Language)}",
        turn.Reply.Cite(risk.Sources));

    // What is done within a month first; for the gravest risks before what is for all.
    private static IEnumerable<PlanAction> NextActions(RiskPlan plan) => plan.Steps
        .SelectMany(step => step.Actions)
        .Where(action => !action.IsDone)
        .DistinctBy(action => action.Id, StringComparer.Ordinal)
        .OrderBy(action => action.Horizon)
        .Take(MostActions);

    private static List<string> Notes(Turn turn, RiskPlan plan)
    {
        var notes = new List<string>();
        Add("card_laws_direct", LawEffect.Direct);
        Add("card_laws_customers", LawEffect.ViaCustomers);
        if (plan.Intake.Countries.Count == 0)
        {
            notes.Add(turn.Say("card_no_country"));
        }

        notes.Add(turn.Say("card_caution"));
        return notes;

        void Add(string key, LawEffect effect)
        {
            var names = plan.Laws.Where(law => law.Effect == effect).Select(law => law.Name).ToList();
            if (names.Count > 0)
            {
                var more = names.Count > MostLaws ? turn.Say("and_more", ("count", Written(names.Count - MostLaws))) : string.Empty;
                notes.Add(turn.Say(key) + " " + string.Join("; ", names.Take(MostLaws)) + more + ".");
            }
        }
    }

    private static string Written(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
