using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Evaluation.Scores;
using Xunit;

namespace Imvo.Assistant.Tests.Evaluation.Scores;

public class GoldRankingTests
{
    // Gains by hand: rank 1 gives 1, rank 2 gives 0.63093, rank 3 gives 0.5, rank 10 gives 0.28906.
    [Theory]
    [InlineData("g", "g", 1, 1, 1)]
    [InlineData("a g", "g", 2, 0.5, 0.63093)]
    [InlineData("g a h", "g h", 1, 1, 0.91972)]
    [InlineData("h g", "g h", 1, 1, 1)]
    [InlineData("a b g", "g h", 3, 0.33333, 0.30657)]
    [InlineData("a b", "g", 0, 0, 0)]
    [InlineData("", "g", 0, 0, 0)]
    [InlineData("a", "", 0, 0, 0)]
    [InlineData("a b c d e f i j k g", "g", 10, 0.1, 0.28906)]
    [InlineData("a b c d e f i j k l g", "g", 0, 0, 0)]
    [InlineData("g g a", "g h", 1, 1, 0.61315)]
    public void Of_KnownOrder_IsTheArithmetic(string found, string gold, int first, double reciprocal, double ndcg)
    {
        var ranking = Ranking(found, gold);

        Assert.Equal(first, ranking.First);
        Assert.Equal(reciprocal, ranking.Reciprocal, precision: 5);
        Assert.Equal(ndcg, ranking.Ndcg, precision: 5);
    }

    // With twelve gold passages ten can stand in the first ten: that is the best there is.
    [Fact]
    public void Ndcg_MoreGoldThanPlaces_CanStillBeOne() =>
        Assert.Equal(1, Ranking("a b c d e f g h i j", "a b c d e f g h i j k l").Ndcg, precision: 12);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(10, true)]
    public void IsWithin_Depth_CountsTheFirstGold(int depth, bool expected) => Assert.Equal(expected, Ranking("a g", "g").IsWithin(depth));

    [Fact]
    public void IsWithin_NothingFound_IsFalse() => Assert.False(Ranking("a", "g").IsWithin(10));

    [Fact]
    public void Ndcg_AnyOrder_IsWithinZeroAndOne() => Check.One(
        Config.QuickThrowOnFailure, Prop.ForAll(Orders(), Golds(), (found, gold) => Of(found, gold).Ndcg is >= 0 and <= 1 + 1e-12));

    [Fact]
    public void Ndcg_GoldFirst_IsOne() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Orders(), Golds(), (found, gold) =>
            gold.Length == 0 || Math.Abs(Of([.. gold.Distinct(), .. found], gold).Ndcg - 1) < 1e-12));

    [Fact]
    public void Ndcg_GoldOneHigher_IsNeverLess() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Orders(), Golds(), (found, gold) =>
        {
            var order = found.Distinct().ToList();
            var rank = order.FindIndex(1, Math.Max(order.Count - 1, 0), id => gold.Contains(id));
            var higher = order.ToList();
            if (rank > 0)
            {
                (higher[rank - 1], higher[rank]) = (higher[rank], higher[rank - 1]);
            }

            return Of([.. higher], gold).Ndcg >= Of([.. order], gold).Ndcg - 1e-12;
        }));

    private static GoldRanking Of(int[] found, int[] gold) => GoldRanking.Of(
        found.Select(id => $"p{id}"), gold.Select(id => $"p{id}").ToHashSet(StringComparer.Ordinal));

    private static GoldRanking Ranking(string found, string gold) => GoldRanking.Of(
        found.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        gold.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal));

    private static Arbitrary<int[]> Orders() => Arb.From(Gen.Choose(0, 20).ArrayOf(15));

    private static Arbitrary<int[]> Golds() => Arb.From(Gen.Choose(0, 20).ArrayOf());
}
