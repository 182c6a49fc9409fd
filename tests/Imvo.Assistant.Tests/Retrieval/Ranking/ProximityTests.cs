using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Ranking;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ranking;

public class ProximityTests
{
    private static readonly double[] Weights = [1, 2, 4];

    [Fact]
    public void Search_WordsOfTheQuestionTogether_ComeBeforeWordsFarApart()
    {
        const string Between = "terwijl ijzer, kobalt, lood, goud, zilver, platina en nikkel elders aan bod komen naast";
        var index = SampleIndex.Of(
            new SampleDocument("apart", $"Zink telt {Between} koper."),
            new SampleDocument("together", $"Aluminium telt {Between} zink koper."),
            new SampleDocument("other", "Niets hierover."));

        Assert.StartsWith("together#1", index.Found("zink koper"), StringComparison.Ordinal);
    }

    [Fact]
    public void Reward_NeighboursOfDifferentUnits_GrowsAsTheyComeCloser()
    {
        var far = Reward((0, 0, 4), (1, 60, 4));
        var near = Reward((0, 0, 4), (1, 20, 4));
        var touching = Reward((0, 0, 4), (1, 4, 4));

        Assert.True(0 < far && far < near && near < touching);
        Assert.Equal(RankingWeights.Proximity * Weights[0], touching, precision: 10);
    }

    [Fact]
    public void Reward_SameUnitOrOutOfReach_IsNothing()
    {
        Assert.Equal(0, Reward());
        Assert.Equal(0, Reward((1, 0, 4)));
        Assert.Equal(0, Reward((1, 0, 4), (1, 5, 4)));
        Assert.Equal(0, Reward((0, 0, 4), (1, 5 + RankingWeights.ProximityReach, 4)));
    }

    [Fact]
    public void Reward_SamePairAgain_CountsItsBestOnly() =>
        Assert.Equal(Reward((0, 50, 4), (1, 55, 4)), Reward((0, 0, 4), (1, 20, 4), (0, 50, 4), (1, 55, 4)), precision: 10);

    [Fact]
    public void Reward_SeveralPairs_AddsThem() => Assert.Equal(
        Reward((0, 0, 4), (1, 5, 4)) + Reward((1, 5, 4), (2, 10, 4)), Reward((0, 0, 4), (1, 5, 4), (2, 10, 4)), precision: 10);

    private static double Reward(params (int Unit, int Start, int Length)[] matches) =>
        new Proximity(Weights).Reward([.. matches.Select(match => new UnitMatch(match.Unit, match.Start, match.Length))]);
}
