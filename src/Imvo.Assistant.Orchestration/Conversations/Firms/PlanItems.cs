using System.Globalization;
using Imvo.Assistant.Core.Planning.Intake.Terms;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Orchestration.Conversations.Cues;

namespace Imvo.Assistant.Orchestration.Conversations.Firms;

/// <summary>Finds what in a plan a message is about.</summary>
internal static class PlanItems
{
    // "kinderarbeid" and "kinderarbeiders", "stoflong" and "stoflongen".
    private const int FewestShared = 6;
    private const int FewestLetters = 4;
    private const int FewestOfTypo = 6;

    /// <summary>The risk whose place is named; null when no place is.</summary>
    public static PlanItem? ByRank(RiskPlan plan, IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var rank) && rank > 0 && rank <= plan.Risks.Count)
            {
                return new PlanItem(plan.Risks[rank - 1], Law: null, Action: null);
            }
        }

        return null;
    }

    /// <summary>What most words of the message name, risks by their place first; null when none is named.</summary>
    public static PlanItem? ByWords(RiskPlan plan, IReadOnlyList<string> words)
    {
        PlanItem? best = null;
        var most = 0;
        foreach (var (item, name) in Named(plan))
        {
            var score = Score(name, words, item.Law is not null);
            if (score > most)
            {
                (best, most) = (item, score);
            }
        }

        return best;
    }

    /// <summary>The risk, law or action with this key; null when the plan has none.</summary>
    public static PlanItem? ByKey(RiskPlan plan, string? key) =>
        key is null ? null : Named(plan).Select(named => named.Item).FirstOrDefault(item => string.Equals(item.Key, key, StringComparison.Ordinal));

    /// <summary>The key of the law that a message names; null when it names none.</summary>
    public static string? LawNamedIn(IEnumerable<string> keys, IReadOnlyList<string> words) =>
        keys.FirstOrDefault(key => words.Contains(key.Split('-')[0], StringComparer.Ordinal));

    private static IEnumerable<(PlanItem Item, string Name)> Named(RiskPlan plan) =>
        plan.Risks.Select(risk => (new PlanItem(risk, null, null), $"{risk.Title} {risk.Issue}"))
            .Concat(plan.Laws.Select(law => (new PlanItem(null, law, null), $"{law.Name} {law.Key}")))
            .Concat(plan.Steps.SelectMany(step => step.Actions).Select(action => (new PlanItem(null, null, action), action.Title)));

    // Laws are called by short names: each word of three letters counts when it is the same.
    private static int Score(string name, IReadOnlyList<string> words, bool isLaw) =>
        MessageWords.Split(name).Distinct(StringComparer.Ordinal).Sum(part => words.Any(word => IsSame(part, word, isLaw)) ? part.Length : 0);

    private static bool IsSame(string part, string word, bool isLaw)
    {
        if (word.Length < FewestLetters || part.Length < FewestLetters)
        {
            return isLaw && word.Length == FewestLetters - 1 && string.Equals(part, word, StringComparison.Ordinal) && !IsSmall(word);
        }

        return string.Equals(part, word, StringComparison.Ordinal)
            || (part.Length >= FewestShared && word.Length >= FewestShared && part.AsSpan(0, FewestShared).SequenceEqual(word.AsSpan(0, FewestShared)))
            || (part.Length >= FewestOfTypo && word.Length >= FewestOfTypo && part[0] == word[0] && TypoDistance.Of(part, word, 1) <= 1);
    }

    private static bool IsSmall(string word) => word is "dat" or "dit" or "die" or "per" or "een" or "het" or "van" or "met" or "uit" or "bij" or "the" or "and" or "for" or "not" or "act" or "wet";
}
