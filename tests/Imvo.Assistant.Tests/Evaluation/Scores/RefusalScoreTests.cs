using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Evaluation.Scores;
using Xunit;

namespace Imvo.Assistant.Tests.Evaluation.Scores;

public class RefusalScoreTests
{
    [Fact]
    public void Of_KnownDecisions_IsTheArithmetic()
    {
        var score = RefusalScore.Of([(true, true), (true, true), (true, false), (false, true), (false, false), (false, false), (false, false)]);

        Assert.Equal(2 / 3.0, score.Precision);
        Assert.Equal(2 / 3.0, score.Recall);
        Assert.Equal(3 / 4.0, score.AnswerRate);
    }

    [Fact]
    public void Of_EverythingRight_IsOne() =>
        Assert.Equal(new RefusalScore(1, 1, 1), RefusalScore.Of([(true, true), (false, false)]));

    [Fact]
    public void Of_EverythingRefused_RecallsAllAndAnswersNone() =>
        Assert.Equal(new RefusalScore(0.25, 1, 0), RefusalScore.Of([(true, true), (false, true), (false, true), (false, true)]));

    [Fact]
    public void Of_NoDecisions_IsZero() => Assert.Equal(new RefusalScore(0, 0, 0), RefusalScore.Of([]));

    [Fact]
    public void Of_AnyDecisions_AreSharesThatAgreeOnTheHits() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll<(bool Should, bool Did)[]>(decisions =>
        {
            var score = RefusalScore.Of(decisions);
            var hits = decisions.Count(item => item is { Should: true, Did: true });
            return score.Precision is >= 0 and <= 1 && score.Recall is >= 0 and <= 1 && score.AnswerRate is >= 0 and <= 1
                && Math.Abs((score.Precision * decisions.Count(item => item.Did)) - hits) < 1e-9
                && Math.Abs((score.Recall * decisions.Count(item => item.Should)) - hits) < 1e-9;
        }));
}
