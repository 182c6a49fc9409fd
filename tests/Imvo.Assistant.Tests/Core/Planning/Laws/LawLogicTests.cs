using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Laws;
using Imvo.Assistant.Core.Planning.Laws.Facts;
using Imvo.Assistant.Tests.Retrieval.Tables.Risk;
using Xunit;

namespace Imvo.Assistant.Tests.Core.Planning.Laws;

/// <summary>The three values: what is decided without a fact stays so whatever the fact turns out to be.</summary>
public class LawLogicTests
{
    private static readonly Truth[] Values = [Truth.False, Truth.Unknown, Truth.True];

    [Fact]
    public void And_OfTwo_IsKleenes()
    {
        foreach (var one in Values)
        {
            foreach (var other in Values)
            {
                var least = (Truth)Math.Min((int)one, (int)other);
                Assert.Equal(least, one.And(other));
            }
        }
    }

    [Fact]
    public void Roles_AreAllThatCanBeKnown() =>
        Assert.Equal(Enum.GetValues<FirmRole>().Where(role => role != FirmRole.Unknown).Select(LawValues.Of), LawValues.Roles, StringComparer.Ordinal);

    [Fact]
    public void Not_Twice_IsTheSame() => Assert.All(Values, value => Assert.Equal(value, value.Not().Not()));

    [Fact]
    public void Size_FromSomeFigures_HoldsExactlyTheSizesThatCanFollow() => Prop.ForAll(
        Figures(), figures =>
        {
            int[] people = figures.People is { } p ? [p] : [5, 30, 200, 900];
            decimal[] turnovers = figures.Turnover is { } t ? [t] : [1m, 5_000_000m, 30_000_000m, 900_000_000m];
            decimal[] balances = figures.Balance is { } b ? [b] : [1m, 3_000_000m, 20_000_000m, 900_000_000m];
            var full = from one in people
                       from two in turnovers
                       from three in balances
                       select Assert.Single(SizeTest.Possible(Firm(one, two, three)));
            var possible = SizeTest.Possible(Firm(figures.People, figures.Turnover, figures.Balance));
            return full.ToHashSet(StringComparer.Ordinal).SetEquals(possible);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Condition_DecidedWithoutUnknown_StaysWhenFactsAreAdded() => Prop.ForAll(
        Firms(), pair =>
        {
            var before = new LawFactTable(pair.Less);
            var after = new LawFactTable(pair.More);
            return RepositoryLaws.All.SelectMany(law => law.Rules).SelectMany(rule => rule.When)
                .Where(condition => !condition.Values.Contains(LawValues.Unknown, StringComparer.Ordinal))

                // Learning that a firm provides services makes it a question again whether it sells the goods that it names.
                .Where(condition => !string.Equals(condition.Fact, LawFacts.Goods, StringComparison.Ordinal))
                .All(condition => before.Holds(condition) is Truth.Unknown || before.Holds(condition) == after.Holds(condition));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Condition_WithUnknown_IsAlwaysDecided() => Prop.ForAll(
        Firms(), pair =>
        {
            var facts = new LawFactTable(pair.Less);
            return RepositoryLaws.All.SelectMany(law => law.Rules).SelectMany(rule => rule.When)
                .Where(condition => condition.Values.Contains(LawValues.Unknown, StringComparer.Ordinal))
                .All(condition => facts.Holds(condition) != Truth.Unknown);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Condition_AnyOfAndNoneOf_AreOpposites() => Prop.ForAll(
        Firms(), pair =>
        {
            var facts = new LawFactTable(pair.Less);
            return RepositoryLaws.All.SelectMany(law => law.Rules).SelectMany(rule => rule.When)
                .Where(condition => condition.Operator is LawOperators.AnyOf)
                .All(condition => facts.Holds(condition) == facts.Holds(condition with { Operator = LawOperators.NoneOf }).Not());
        }).QuickCheckThrowOnFailure();

    private static PlanIntake Firm(int? people, decimal? turnover, decimal? balance) =>
        new() { Employees = people, TurnoverEur = turnover, BalanceEur = balance };

    private static Arbitrary<(int? People, decimal? Turnover, decimal? Balance)> Figures() => Arb.From(
        from people in Gen.Elements<int?>(null, 0, 10, 11, 50, 51, 250, 251)
        from turnover in Gen.Elements<decimal?>(null, 900_000m, 900_001m, 10_000_000m, 10_000_001m, 50_000_000m, 50_000_001m)
        from balance in Gen.Elements<decimal?>(null, 450_000m, 450_001m, 5_000_000m, 5_000_001m, 25_000_000m, 25_000_001m)
        select (people, turnover, balance));

    // Two firms, of which the second is the first with more told of it.
    private static Arbitrary<(LawSituation Less, LawSituation More)> Firms() => Arb.From(
        from role in Gen.Elements(Enum.GetValues<FirmRole>())
        from people in Gen.Elements(8, 999, 1000, 5001)
        from turnover in Gen.Elements(800_000m, 36_000_000m, 40_000_000m, 2_000_000_000m)
        from product in Gen.Elements("coffee-beans", "t-shirts", "tin", "steel", "cabinets", "software")
        from code in Gen.Elements("0901", "940360", "44", "7108", "7318", "6109")
        from country in Gen.Elements("CHN", "DEU", "BGD")
        from sales in Gen.Elements("DEU", "USA", "NLD")
        from large in Gen.Elements(true, false)
        from hidden in Gen.ListOf(Gen.Elements("role", "staff", "turnover", "buys", "code", "from", "sells", "large"))
        let words = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["role"] = $"role {role}",
            ["staff"] = $"staff {people}",
            ["turnover"] = $"turnover {turnover}",
            ["buys"] = $"buys {product}",
            ["code"] = $"code {code}",
            ["from"] = $"from {country}",
            ["sells"] = $"sells {sales}",
            ["large"] = large ? "large yes" : "large no",
        }
        select (
            LawFirm.Read(string.Join(';', words.Where(word => !hidden.Contains(word.Key)).Select(word => word.Value))),
            LawFirm.Read(string.Join(';', words.Values))));
}
