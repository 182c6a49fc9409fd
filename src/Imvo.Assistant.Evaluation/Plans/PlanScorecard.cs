using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Evaluation.Plans;

/// <summary>Measures plans against what an expert insists on.</summary>
public static class PlanScorecard
{
    private const int Top = 3;

    /// <summary>Measures.</summary>
    /// <param name="batch">What makes plans.</param>
    /// <param name="scenarios">Scenarios with expectations.</param>
    /// <param name="differ">Pairs in which one fact must change the order.</param>
    /// <param name="same">Pairs in which nothing may change.</param>
    /// <param name="day">The day the plans hold for when a scenario names none.</param>
    public static PlanScores Of(
        PlanBatch batch, IReadOnlyList<PlanScenario> scenarios, IReadOnlyList<PlanPair> differ, IReadOnlyList<PlanPair> same, DateOnly day)
    {
        var misses = new List<PlanMiss>();
        var slots = new SlotScore();
        int expected = 0, found = 0, top = 0, agreed = 0, claims = 0, demanded = 0, claimed = 0, statements = 0, sourced = 0;
        foreach (var scenario in scenarios)
        {
            var plan = batch.Make(scenario, scenario.AsOf ?? day).Plan;
            var keys = plan.Risks.Select(risk => risk.Key).ToHashSet(StringComparer.Ordinal);
            expected += scenario.ExpectedRisks.Count;
            found += scenario.ExpectedRisks.Count(keys.Contains);
            AddMisses("risk", scenario.ExpectedRisks.Where(key => !keys.Contains(key)));

            var first = plan.Risks.Take(Math.Min(Top, scenario.TopThree.Count)).Select(risk => risk.Key).ToList();
            top += Math.Min(Top, scenario.TopThree.Count);
            agreed += first.Count(scenario.TopThree.Contains);
            AddMisses("top three", first.Where(key => !scenario.TopThree.Contains(key, StringComparer.Ordinal)));

            var direct = Laws(plan, LawEffect.Direct);
            var wrong = scenario.LawsNot.Where(direct.Contains).ToList();
            claims += wrong.Count;
            AddMisses("false law claim", wrong);
            var right = scenario.LawsDirect.Where(key => !direct.Contains(key)).Concat(scenario.LawsVia.Where(key => !Laws(plan, LawEffect.ViaCustomers).Contains(key) && !direct.Contains(key))).ToList();
            demanded += scenario.LawsDirect.Count + scenario.LawsVia.Count;
            claimed += scenario.LawsDirect.Count + scenario.LawsVia.Count - right.Count;
            AddMisses("law", right);
            AddMisses("covenant", scenario.Covenants.Where(key => !plan.Covenants.Any(post => string.Equals(post.Key, key, StringComparison.Ordinal))));
            AddMisses("slot", slots.Add(scenario.Slots, plan.Intake));
            var standing = plan.Steps.SelectMany(step => step.Actions).Select(action => action.Sources.Count).Concat(plan.Risks.Select(risk => risk.Sources.Count)).Concat(plan.Laws.Select(law => law.Sources.Count)).ToList();
            statements += standing.Count;
            sourced += standing.Count(count => count > 0);

            void AddMisses(string kind, IEnumerable<string> what) =>
                misses.AddRange(what.Select(item => new PlanMiss(scenario.Id, kind, item)));
        }

        var told = differ.Where(pair => PairCheck.IsTold(pair, batch, day)).ToList();
        misses.AddRange(differ.Except(told).Select(pair => new PlanMiss(pair.Id, "difference", pair.HigherInA ?? string.Empty)));
        var equal = same.Where(pair => PairCheck.IsSame(pair, batch, day)).ToList();
        misses.AddRange(same.Except(equal).Select(pair => new PlanMiss(pair.Id, "sameness", pair.B)));
        return new PlanScores(
            Share(found, expected),
            Share(agreed, top),
            claims,
            Share(claimed, demanded),
            slots.F1,
            Share(sourced, statements),
            Share(told.Count, differ.Count),
            Share(equal.Count, same.Count),
            misses);
    }

    private static HashSet<string> Laws(RiskPlan plan, LawEffect effect) =>
        plan.Laws.Where(law => law.Effect == effect).Select(law => law.Key).ToHashSet(StringComparer.Ordinal);

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
