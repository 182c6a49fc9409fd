using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Laws;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Tests.Retrieval.Tables.Risk;
using Xunit;

namespace Imvo.Assistant.Tests.Core.Planning.Laws;

public class LawCheckTests
{
    [Fact]
    public void Check_AllLaws_PutsThoseThatHoldFirst()
    {
        var laws = LawFirm.Check.Check(
            LawFirm.Read("role importer; buys coffee-beans; from ETH; staff 12; large yes"), TextLanguage.Dutch, []);
        LawEffect[] order = [LawEffect.Direct, LawEffect.ViaCustomers, LawEffect.Unknown, LawEffect.None];

        Assert.Equal(RepositoryLaws.All.Count, laws.Count);
        Assert.Equal(laws.OrderBy(law => Array.IndexOf(order, law.Effect)).ThenBy(law => law.Key, StringComparer.Ordinal), laws);
        Assert.Equal(order, laws.Select(law => law.Effect).Distinct());
    }

    [Fact]
    public void Check_AnyLaw_TracesTheRuleWithWhatItLookedAt()
    {
        var trace = new List<TraceEntry>();
        LawFirm.Check.Check(LawFirm.Read("role importer; buys granite; from IND; staff 30; tenders yes"), TextLanguage.Dutch, trace);

        var entry = Assert.Single(trace, entry => string.Equals(entry.Rule, "law.csddd-customers", StringComparison.Ordinal));
        Assert.Equal(["employees=30", "turnover=unknown", "large-customers=unknown", "role=importer"], entry.Inputs);
        Assert.Equal("geldt via klanten", entry.Outcome);
        Assert.Equal(RepositoryLaws.All.Count, trace.Count);
    }

    [Fact]
    public void Check_AnyFirm_TracesRulesThatExist()
    {
        var rules = RepositoryLaws.All.SelectMany(law => law.Rules).Select(rule => $"law.{rule.Key}").ToHashSet(StringComparer.Ordinal);
        var trace = new List<TraceEntry>();
        LawFirm.Check.Check(LawFirm.Read(string.Empty), TextLanguage.English, trace);

        Assert.All(trace, entry => Assert.Contains(entry.Rule, rules));
    }

    [Fact]
    public void Check_ListsInAnotherOrder_IsTheSame()
    {
        var one = new List<TraceEntry>();
        var other = new List<TraceEntry>();
        LawFirm.Check.Check(LawFirm.Read("buys t-shirts coffee-beans; from ETH BGD; sells DEU USA; code 0901 6109"), TextLanguage.Dutch, one);
        LawFirm.Check.Check(LawFirm.Read("buys coffee-beans t-shirts; from BGD ETH; sells USA DEU; code 6109 0901"), TextLanguage.Dutch, other);

        Assert.Equal(one.Select(entry => (entry.Rule, string.Join(';', entry.Inputs), entry.Outcome)), other.Select(entry => (entry.Rule, string.Join(';', entry.Inputs), entry.Outcome)));
    }

    [Fact]
    public void Check_OpenRule_SaysWhatIsMissing()
    {
        var law = Only(Rule("a", LawEffect.Direct, new LawCondition(LawFacts.Employees, LawOperators.AtLeast, ["10"])), Rule("z", LawEffect.None));

        Assert.Equal(LawEffect.Unknown, law.Effect);
        Assert.Equal("Nog open. Hoeveel mensen?", law.Why);
        Assert.Equal("a", law.Rule);
        Assert.Empty(law.CustomersAsk);
    }

    [Fact]
    public void Check_OpenRuleOfTheSameEffect_Decides()
    {
        var law = Only(
            Rule("a", LawEffect.Direct, new LawCondition(LawFacts.Employees, LawOperators.AtLeast, ["10"])) with { AppliesFrom = "2027" },
            Rule("z", LawEffect.Direct));

        Assert.Equal(LawEffect.Direct, law.Effect);
        Assert.Equal("z.", law.Why);
        Assert.Null(law.AppliesFrom);
        Assert.Equal(["wat zij vragen"], law.CustomersAsk);
    }

    [Fact]
    public void Check_RuleThatFailsForSure_IsNotAskedFor()
    {
        var law = Only(
            Rule(
                "a",
                LawEffect.Direct,
                new LawCondition(LawFacts.Employees, LawOperators.AtLeast, ["10"]),
                new LawCondition(LawFacts.Day, LawOperators.From, ["2030-01-01"])),
            Rule("z", LawEffect.None));

        Assert.Equal((LawEffect.None, "z"), (law.Effect, law.Rule));
    }

    private static LawRule Rule(string key, LawEffect effect, params LawCondition[] when) => new(
        key, when, effect, new LocalText($"{key}.", $"{key}."), AppliesFrom: null, [], ["source"], Confirmed: true, Caution: null);

    private static PlanLaw Only(params LawRule[] rules)
    {
        var texts = new Dictionary<string, LocalText>(StringComparer.Ordinal)
        {
            [LawCheck.EffectPrefix + "direct"] = new("direct", "direct"),
            [LawCheck.EffectPrefix + "viaCustomers"] = new("via", "via"),
            [LawCheck.EffectPrefix + "unknown"] = new("onbekend", "unknown"),
            [LawCheck.EffectPrefix + "none"] = new("niet", "none"),
            [LawCheck.OpenKey] = new("Nog open.", "Still open."),
            [LawCheck.AskPrefix + LawFacts.Employees] = new("Hoeveel mensen?", "How many people?"),
        };
        var sources = new Dictionary<string, PlanSource>(StringComparer.Ordinal)
        {
            ["source"] = new("source", "Title", Edition: null, Url: null, Date: null, Confirmed: true),
        };
        var law = new Law("law", new LocalText("Wet", "Act"), rules, [new LocalText("wat zij vragen", "what they ask")]);
        var situation = new LawSituation
        {
            Intake = new PlanIntake(),
            ProductSectors = [],
            Sectors = [],
            ProductKeys = [],
            EuCountries = [],
            SellsGoods = null,
            Day = LawFirm.Today,
        };
        return Assert.Single(new LawCheck([law], sources, texts).Check(situation, TextLanguage.Dutch, []));
    }
}
