using System.Globalization;
using System.Text.Json;
using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Core.Planning.Comparison;

/// <summary>Compares two plans: what-if between intakes, or what changed between versions of the tables.</summary>
public static class PlanComparison
{
    /// <summary>The differences, facts first.</summary>
    /// <param name="before">The first plan.</param>
    /// <param name="after">The second plan, in the same language.</param>
    public static IReadOnlyList<PlanDifference> Of(RiskPlan before, RiskPlan after)
    {
        var differences = new List<PlanDifference>();
        if (!string.Equals(before.TablesVersion, after.TablesVersion, StringComparison.Ordinal))
        {
            differences.Add(new PlanDifference("tables", "tablesVersion", "tablesVersion", before.TablesVersion, after.TablesVersion, Why: null));
        }

        CompareFacts(before, after, differences);
        CompareRisks(before, after, differences);
        CompareLaws(before, after, differences);
        CompareActions(before, after, differences);
        return differences;
    }

    private static void CompareFacts(RiskPlan before, RiskPlan after, List<PlanDifference> differences)
    {
        var one = JsonSerializer.SerializeToElement(before.Intake, PlanJson.Compact.PlanIntake);
        var other = JsonSerializer.SerializeToElement(after.Intake, PlanJson.Compact.PlanIntake);
        foreach (var field in one.EnumerateObject())
        {
            var (was, now) = (field.Value.GetRawText(), other.GetProperty(field.Name).GetRawText());
            if (!string.Equals(was, now, StringComparison.Ordinal))
            {
                differences.Add(new PlanDifference("fact", field.Name, field.Name, was, now, Why: null));
            }
        }
    }

    private static void CompareRisks(RiskPlan before, RiskPlan after, List<PlanDifference> differences)
    {
        var old = before.Risks.ToDictionary(risk => risk.Key, StringComparer.Ordinal);
        foreach (var risk in after.Risks)
        {
            if (!old.Remove(risk.Key, out var was))
            {
                differences.Add(new PlanDifference("risk-added", risk.Key, risk.Title, Before: null, Rank(risk), Reason(risk)));
                continue;
            }

            Add("group", was.Group.ToString(), risk.Group.ToString(), risk, risk.GroupReason);
            Add("severity", was.Severity.Total.ToString(), risk.Severity.Total.ToString(), risk, risk.Severity.Reasons[^1]);
            Add("likelihood", was.Likelihood.Band.ToString(), risk.Likelihood.Band.ToString(), risk, Reason(risk));
            Add("risk-moved", Rank(was), Rank(risk), risk, Reason(risk));
        }

        differences.AddRange(old.Values.Select(gone => new PlanDifference("risk-gone", gone.Key, gone.Title, Rank(gone), After: null, Reason(gone))));

        void Add(string kind, string was, string now, PlanRisk risk, string? why)
        {
            if (!string.Equals(was, now, StringComparison.Ordinal))
            {
                differences.Add(new PlanDifference(kind, risk.Key, risk.Title, was, now, why));
            }
        }
    }

    private static void CompareLaws(RiskPlan before, RiskPlan after, List<PlanDifference> differences)
    {
        foreach (var (was, law) in PlanMoves.Laws(before, after))
        {
            if (law is not null)
            {
                differences.Add(new PlanDifference("law", law.Key, law.Name, was?.Effect.ToString(), law.Effect.ToString(), law.Why));
            }
        }
    }

    private static void CompareActions(RiskPlan before, RiskPlan after, List<PlanDifference> differences)
    {
        var old = Actions(before);
        var now = Actions(after);
        differences.AddRange(now.Where(action => !old.ContainsKey(action.Key)).Select(action => new PlanDifference("action-added", action.Key, action.Value.Title, Before: null, action.Value.Text, Why: null)));
        differences.AddRange(old.Where(action => !now.ContainsKey(action.Key)).Select(action => new PlanDifference("action-gone", action.Key, action.Value.Title, action.Value.Text, After: null, Why: null)));
    }

    private static SortedDictionary<string, PlanAction> Actions(RiskPlan plan) => new(
        plan.Steps.SelectMany(step => step.Actions).DistinctBy(action => action.Id, StringComparer.Ordinal).ToDictionary(action => action.Id, StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static string Rank(PlanRisk risk) => risk.Rank.ToString(CultureInfo.InvariantCulture);

    private static string? Reason(PlanRisk risk) => risk.Likelihood.Reasons.Count > 0 ? risk.Likelihood.Reasons[0] : null;
}
