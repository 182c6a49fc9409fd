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
        var score = RetrievalScore.Of([1, 2, 5, 6, 10, 0, 1, 0]);

        Assert.Equal(8, score.Questions);
        Assert.Equal(2 / 8.0, score.RecallAt1);
        Assert.Equal(4 / 8.0, score.RecallAt5);
        Assert.Equal(6 / 8.0, score.RecallAt10);
        Assert.Equal((1 + (1 / 2.0) + (1 / 5.0) + (1 / 6.0) + (1 / 10.0) + 1) / 8, score.Mrr, precision: 12);
    }

    [Fact]
    public void Of_NoQuestions_IsZero() => Assert.Equal(new RetrievalScore(0, 0, 0, 0, 0), RetrievalScore.Of([]));

    [Fact]
    public void Of_AllFirst_IsPerfect() => Assert.Equal(new RetrievalScore(3, 1, 1, 1, 1), RetrievalScore.Of([1, 1, 1]));

    [Fact]
    public void Of_AnyRanks_GrowWithDepthAndBoundTheReciprocalRank() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Ranks(), ranks =>
        {
            var score = RetrievalScore.Of(ranks);
            return score.RecallAt1 <= score.RecallAt5
                && score.RecallAt5 <= score.RecallAt10
                && score.Mrr >= score.RecallAt1
                && score.Mrr <= score.RecallAt10 + 1e-12;
        }));

    [Fact]
    public void Of_AnyOrder_IsTheSame() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Ranks(), ranks =>
        {
            var forward = RetrievalScore.Of(ranks);
            var backward = RetrievalScore.Of([.. ranks.Reverse()]);
            return forward with { Mrr = 0 } == backward with { Mrr = 0 } && Math.Abs(forward.Mrr - backward.Mrr) < 1e-12;
        }));

    // As a search gives them: ten deep, 0 for not found.
    private static Arbitrary<int[]> Ranks() => Arb.From(Gen.Choose(0, 10).ArrayOf());
}
