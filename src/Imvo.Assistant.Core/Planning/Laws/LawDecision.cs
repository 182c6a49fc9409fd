using Imvo.Assistant.Core.Planning.Laws.Facts;

namespace Imvo.Assistant.Core.Planning.Laws;

/// <summary>What the rules of a law come to.</summary>
/// <param name="Rule">The rule that decides, or the first that a missing fact leaves open.</param>
/// <param name="Effect">The effect.</param>
/// <param name="Candidates">The rules that can hold, in order; one when nothing is open.</param>
internal sealed record LawDecision(LawRule Rule, LawEffect Effect, IReadOnlyList<LawRule> Candidates)
{
    /// <summary>Whether missing facts kept the rules from deciding.</summary>
    public bool IsOpen => Effect == LawEffect.Unknown && Candidates.Count > 1;

    /// <summary>Takes the first rule that holds; what is undecided before it counts only when it would change the effect.</summary>
    public static LawDecision Of(Law law, LawFactTable facts)
    {
        var candidates = new List<LawRule>();
        foreach (var rule in law.Rules)
        {
            var holds = facts.Holds(rule);
            if (holds != Truth.False)
            {
                candidates.Add(rule);
            }

            if (holds == Truth.True)
            {
                break;
            }
        }

        var last = candidates[^1];
        return candidates.TrueForAll(rule => rule.Effect == last.Effect)
            ? new LawDecision(last, last.Effect, candidates)
            : new LawDecision(candidates[0], LawEffect.Unknown, candidates);
    }
}
