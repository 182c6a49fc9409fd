using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Comparison;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Orchestration.Conversations.Replies;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.Firms;

/// <summary>Shows what differs between the plan and another.</summary>
internal sealed class ComparisonTalk(PlanTools tools, FirmFacts facts)
{
    // A reader of a chat takes in a handful; the whole is in the plan itself.
    private const int MostOfAKind = 4;
    private const int MostFirst = 3;

    /// <summary>Adds the comparison; says so when nothing differs.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="before">Intake of the plan, with its day.</param>
    /// <param name="after">The other intake, with its day.</param>
    public void Compare(Turn turn, PlanIntake before, PlanIntake after)
    {
        var (one, other) = (tools.Plan(before, turn.Language), tools.Plan(after, turn.Language));
        var differences = PlanComparison.Of(one, other);
        List<PlanDifference> Of(params string[] kinds) => [.. differences.Where(difference => kinds.Contains(difference.Kind, StringComparer.Ordinal))];

        var moved = Moved(differences, one, other);
        var (comes, goes, laws) = (Of("risk-added"), Of("risk-gone"), Of("law"));
        var hidden = new[] { comes.Count, goes.Count, laws.Count, moved.Count }.Sum(count => Math.Max(0, count - MostOfAKind));
        turn.Reply.Add(new ComparisonBlock
        {
            Facts = [.. FactWording.Slots
                .Select(slot => new ComparedItem(turn.Say(FactWording.Label(slot)), facts.Value(turn, one.Intake, slot), facts.Value(turn, other.Intake, slot), Why: null))
                .Append(new ComparedItem(turn.Say("compare_count"), Count(one), Count(other), Why: null))
                .Where(item => !string.Equals(item.Before, item.After, StringComparison.Ordinal))],
            Comes = [.. comes.Take(MostOfAKind).Select(risk => new ComparedItem(risk.Name, Before: null, risk.After, risk.Why))],
            Goes = [.. goes.Take(MostOfAKind).Select(risk => new ComparedItem(risk.Name, risk.Before, After: null, Why: null))],
            Moves = [.. moved.Take(MostOfAKind).Select(risk => Item(turn, other, risk))],
            Laws = [.. laws.Take(MostOfAKind).Select(law => new ComparedItem(law.Name, Before: null, LawTalk.EffectOf(turn, other.Laws, law.Key), law.Why))],
            First = [.. other.Risks.Where(risk => risk.Group == RiskGroup.Priority).Take(MostFirst).Select(risk => risk.Title)],
            More = hidden,
        });
        Cite(turn, other, comes.Take(MostOfAKind).Concat(moved.Take(MostOfAKind)));
        if (differences.All(difference => difference.Kind is "fact" or "action-added" or "action-gone"))
        {
            turn.Reply.Say(turn.Say("compare_same"));
        }
    }

    // A place alone says little: who only makes room for another is not shown. What comes first in either plan goes before what is
    // watched in both, and each risk is named once.
    private static List<PlanDifference> Moved(IReadOnlyList<PlanDifference> differences, RiskPlan one, RiskPlan other)
    {
        var places = one.Risks.Concat(other.Risks)
            .GroupBy(risk => risk.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Min(risk => risk.Rank), StringComparer.Ordinal);
        return
        [
            .. differences
                .Where(difference => difference.Kind is "group" or "severity" or "likelihood")
                .DistinctBy(difference => difference.Key, StringComparer.Ordinal)
                .OrderBy(difference => difference.Kind is "group" ? 0 : 1)
                .ThenBy(difference => places[difference.Key]),
        ];
    }

    private static string Count(RiskPlan plan) =>
        plan.Risks.Count(risk => risk.Group == RiskGroup.Priority).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void Cite(Turn turn, RiskPlan plan, IEnumerable<PlanDifference> shown)
    {
        foreach (var risk in shown)
        {
            turn.Reply.Cite(plan.Risks.First(other => string.Equals(other.Key, risk.Key, StringComparison.Ordinal)).Sources);
        }
    }

    private ComparedItem Item(Turn turn, RiskPlan plan, PlanDifference difference)
    {
        string Named(string? value) => difference.Kind switch
        {
            "group" => turn.Say(string.Equals(value, nameof(RiskGroup.Priority), StringComparison.Ordinal) ? "group_first" : "group_watch"),
            "severity" => turn.Say("moved_severity", ("band", tools.Word("plan.band." + value!.ToLowerInvariant(), turn.Language))),
            _ => turn.Say("moved_likelihood", ("band", tools.Word("plan.likelihood." + value!.ToLowerInvariant(), turn.Language))),
        };

        // What the user set needs no reason from the tables.
        var isSet = plan.Risks.First(risk => string.Equals(risk.Key, difference.Key, StringComparison.Ordinal)).Proposed is not null;
        return new ComparedItem(difference.Name, Named(difference.Before), Named(difference.After), isSet ? null : difference.Why);
    }
}
