using System.Globalization;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Comparison;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Web.Plans.Pages;

namespace Imvo.Assistant.Web.Plans.Moves;

/// <summary>Puts into words how a risk or a law moved, and why.</summary>
internal sealed class MoveWords(PageFrame frame)
{
    // More sentences and the reader loses which one mattered; the plan itself has all.
    private const int MostReasons = 3;
    private const int MostRules = 2;

    /// <summary>New, gone, up, down or along, in a few words. An arrow helps who sees; the words are enough for who hears.</summary>
    public string Step(RiskMove move)
    {
        var (was, now) = (Rank(move.Before), Rank(move.After));
        return move switch
        {
            { Before: null } => frame.Worded("page.move-new", ("now", now)),
            { After: null } => frame.Worded("page.move-gone", ("was", was)),
            { Before: { } before, After: { } after } when after.Rank < before.Rank => frame.Worded("page.move-up", ("was", was), ("now", now)),
            { Before: { } before, After: { } after } when after.Rank > before.Rank => frame.Worded("page.move-down", ("was", was), ("now", now)),
            _ => frame.Worded("page.move-same", ("now", now)),
        };
    }

    /// <summary>Why: groups, bands and sentences that differ, and the rules in the trace.</summary>
    public IReadOnlyList<string> Why(RiskMove move)
    {
        List<string> why = [];
        if (move is { Before: { } was, After: { } now })
        {
            if (was.Group != now.Group)
            {
                why.Add(frame.Worded(now.Group == RiskGroup.Priority ? "page.move-first" : "page.move-watch"));
            }

            Changed(why, "page.severity", "doc.severity.", was.Severity.Total.ToString(), now.Severity.Total.ToString());
            Changed(why, "page.likelihood", "plan.likelihood.", was.Likelihood.Band.ToString(), now.Likelihood.Band.ToString());
        }

        why.AddRange(move.Reasons.Take(MostReasons).Select(Sentence));
        Rules(why, "page.move-rules", move.Rules);
        Rules(why, move.After is null ? "page.move-rules-gone" : "page.move-rules-lapsed", move.Lapsed);
        return why;
    }

    /// <summary>What the law meant and means now.</summary>
    public string Step(LawMove move) => frame.Worded(
        "page.move-law", ("was", Effect(move.Before)), ("now", Effect(move.After)));

    private static string Rank(PlanRisk? risk) => risk?.Rank.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Sentence(string text) => text.Length == 0 || ".!?…".Contains(text[^1], StringComparison.Ordinal) ? text : text + ".";

    private string Effect(PlanLaw? law) => frame.Worded("page.effect-" + (law is null ? "none" : law.Effect.ToString().ToLowerInvariant()));

    private string? Rule(string key) => frame.Tables.Rules.FirstOrDefault(rule => string.Equals(rule.Key, key, StringComparison.Ordinal))?.Name.In(frame.Language);

    private void Rules(List<string> why, string label, IReadOnlyList<string> keys)
    {
        var rules = keys.Select(Rule).OfType<string>().Take(MostRules).ToList();
        if (rules.Count > 0)
        {
            why.Add(frame.Worded(label, ("rules", string.Join("; ", rules))));
        }
    }

    private void Changed(List<string> why, string label, string words, string was, string now)
    {
        if (!string.Equals(was, now, StringComparison.Ordinal))
        {
            why.Add(frame.Worded("page.move-band", ("what", frame.Worded(label)), ("was", Band(words, was)), ("now", Band(words, now))));
        }
    }

    private string Band(string words, string band) => frame.Worded(words + band.ToLowerInvariant());
}
