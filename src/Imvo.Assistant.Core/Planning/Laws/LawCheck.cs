using System.Text.Json;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Laws.Facts;
using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Core.Planning.Laws;

/// <summary>Tells which laws reach a firm, by the rules of the tables.</summary>
/// <param name="laws">The laws with their rules.</param>
/// <param name="sources">Publications by key.</param>
/// <param name="wording">Sentences of plans by key; those of this check begin with <c>law.</c>.</param>
public sealed class LawCheck(
    IReadOnlyList<Law> laws, IReadOnlyDictionary<string, PlanSource> sources, IReadOnlyDictionary<string, LocalText> wording)
{
    /// <summary>Key of the sentence that says that something is still missing.</summary>
    public const string OpenKey = "law.unknown";

    /// <summary>Begin of the keys of the questions, followed by what is asked for.</summary>
    public const string AskPrefix = "law.ask.";

    /// <summary>Begin of the keys of the words for an effect.</summary>
    public const string EffectPrefix = "law.effect.";

    /// <summary>Checks all laws: those that hold for the firm first, then those of its customers, what is open, and the others.</summary>
    /// <param name="situation">What is known of the firm.</param>
    /// <param name="language">Language of the texts.</param>
    /// <param name="trace">Receives one entry for each law.</param>
    public IReadOnlyList<PlanLaw> Check(LawSituation situation, TextLanguage language, ICollection<TraceEntry> trace)
    {
        var facts = new LawFactTable(situation);
        var checkedLaws = new List<PlanLaw>();
        foreach (var law in laws)
        {
            var decision = LawDecision.Of(law, facts);
            trace.Add(new TraceEntry($"law.{decision.Rule.Key}", Inputs(law, decision, facts), wording[EffectPrefix + NameOf(decision.Effect)].In(language)));
            checkedLaws.Add(Write(law, decision, facts, situation.Day, language));
        }

        checkedLaws.Sort(ByEffect);
        return checkedLaws;
    }

    /// <summary>An effect as it is written in JSON: <c>viaCustomers</c>.</summary>
    public static string NameOf(LawEffect effect) => JsonNamingPolicy.CamelCase.ConvertName(effect.ToString());

    private static int ByEffect(PlanLaw one, PlanLaw other)
    {
        var order = Turn(one.Effect) - Turn(other.Effect);
        return order != 0 ? order : string.CompareOrdinal(one.Key, other.Key);
    }

    private static int Turn(LawEffect effect) => effect switch
    {
        LawEffect.Direct => 0,
        LawEffect.ViaCustomers => 1,
        LawEffect.Unknown => 2,
        _ => 3,
    };

    private static List<string> Inputs(Law law, LawDecision decision, LawFactTable facts) =>
    [
        .. law.Rules.TakeWhile(rule => rule != decision.Candidates[^1]).Append(decision.Candidates[^1])
            .SelectMany(rule => rule.When)
            .Select(condition => condition.Fact)
            .Distinct(StringComparer.Ordinal)
            .Select(facts.Describe),
    ];

    // Only the first open rule: its answer decides whether the later ones are worth a question.
    internal static IEnumerable<string> Asks(LawDecision decision, LawFactTable facts)
    {
        var open = decision.Rule.When.Where(condition => facts.Holds(condition) == Truth.Unknown).Select(condition => condition.Fact);
        return open.Concat(decision.Rule.Asks.Where(ask => !facts.IsKnown(ask))).Distinct(StringComparer.Ordinal);
    }

    private PlanLaw Write(Law law, LawDecision decision, LawFactTable facts, DateOnly day, TextLanguage language)
    {
        var asked = Asks(decision, facts).Select(ask => wording[AskPrefix + ask].In(language)).ToList();
        var why = decision.IsOpen ? wording[OpenKey].In(language) : decision.Rule.Why.In(language);
        var reaches = decision.Effect is LawEffect.Direct or LawEffect.ViaCustomers;
        return new PlanLaw
        {
            Key = law.Key,
            Name = law.Name.In(language),
            Effect = decision.Effect,
            Why = string.Join(' ', asked.Prepend(why)),
            CustomersAsk = reaches ? [.. law.CustomersAsk.Select(ask => ask.In(language))] : [],
            AsOf = day,
            AppliesFrom = decision.Candidates.Select(rule => rule.AppliesFrom).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null,
            Confirmed = decision.Candidates.All(rule => rule.Confirmed),
            Caution = decision.Candidates.Select(rule => rule.Caution).OfType<LocalText>().FirstOrDefault()?.In(language),
            Rule = decision.Rule.Key,
            Asks = decision.Effect == LawEffect.Unknown ? asked : [],
            Sources = [.. decision.Candidates.SelectMany(rule => rule.Sources).Distinct(StringComparer.Ordinal).Select(key => sources[key])],
        };
    }
}
