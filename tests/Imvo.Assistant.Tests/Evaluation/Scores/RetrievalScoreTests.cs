using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Evaluation.Scores;
using Xunit;

namespace Imvo.Assistant.Tests.Evaluation.Scores;

public class RetrievalScoreTests
{
    [Fact]
    public void Of_KnownRanks_IsTheArithmetic()
    {
        var score = RetrievalScore.Of(Rankings([1, 2, 5, 6, 10, 0, 1, 0]));

        Assert.Equal(8, score.Questions);
        Assert.Equal(new Share(2, 8), score.RecallAt1);
        Assert.Equal(new Share(3, 8), score.RecallAt3);
        Assert.Equal(new Share(4, 8), score.RecallAt5);
        Assert.Equal(new Share(6, 8), score.RecallAt10);
        Assert.Equal((1 + (1 / 2.0) + (1 / 5.0) + (1 / 6.0) + (1 / 10.0) + 1) / 8, score.Mrr.Value, precision: 12);
        Assert.Equal((2 + 0.63093 + 0.38685 + 0.35621 + 0.28906) / 8, score.Ndcg.Value, precision: 5);
    }

    [Fact]
    public void Of_NoQuestions_IsZeroOfNone()
    {
        var score = RetrievalScore.Of([]);

        Assert.Equal(0, score.Questions);
        Assert.Equal((0, 0), (score.Mrr.Of, score.Ndcg.Of));
    }

    [Fact]
    public void Of_AllFirst_IsPerfect()
    {
        var score = RetrievalScore.Of(Rankings([1, 1, 1]));

        Assert.Equal(new Share(3, 3), score.RecallAt1);
        Assert.Equal((1.0, 1.0), (score.Mrr.Value, score.Ndcg.Value));
    }

    [Fact]
    public void Of_AnyRanks_GrowWithDepthAndBoundTheMeans() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(30),
        Prop.ForAll(Ranks(), ranks =>
        {
            var score = RetrievalScore.Of(Rankings(ranks));
            return score.RecallAt1.Hits <= score.RecallAt3.Hits
                && score.RecallAt3.Hits <= score.RecallAt5.Hits
                && score.RecallAt5.Hits <= score.RecallAt10.Hits
                && score.Mrr.Value >= score.RecallAt1.Value - 1e-12
                && score.Ndcg.Value >= score.Mrr.Value - 1e-12
                && score.Ndcg.Value <= score.RecallAt10.Value + 1e-12;
        }));

    [Fact]
    public void Of_AnyOrder_IsTheSame() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(30),
        Prop.ForAll(Ranks(), ranks =>
        {
            var forward = RetrievalScore.Of(Rankings(ranks));
            var backward = RetrievalScore.Of(Rankings([.. ranks.Reverse()]));
            return forward.RecallAt5 == backward.RecallAt5 && Math.Abs(forward.Ndcg.Value - backward.Ndcg.Value) < 1e-12;
        }));

    // One gold passage each, at a rank as a search gives it; 0 for not found.
    private static GoldRanking[] Rankings(int[] ranks) => Array.ConvertAll(ranks, rank => new GoldRanking(rank == 0 ? [] : [rank], 1));

    private static Arbitrary<int[]> Ranks() => Arb.From(Gen.Choose(0, 10).ArrayOf());
}
