using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Evaluation.Scores;
using Xunit;
using Interval = Imvo.Assistant.Evaluation.Scores.Interval;

namespace Imvo.Assistant.Tests.Evaluation.Scores;

public class MeanTests
{
    [Fact]
    public void Over_NoValues_IsZeroOfNone() => Assert.Equal(new Mean(0, 0, new Interval(0, 0)), Mean.Over([]));

    [Fact]
    public void Over_EqualValues_LeavesNoDoubt() => Assert.Equal(new Mean(0.5, 3, new Interval(0.5, 0.5)), Mean.Over([0.5, 0.5, 0.5]));

    // A hundred values of which half are 1: the standard error is 0.05, so about 0.4 to 0.6.
    [Fact]
    public void Over_HalfOnes_HasTheIntervalOfTheStandardError()
    {
        var mean = Mean.Over([.. Enumerable.Range(0, 100).Select(i => (double)(i % 2))]);

        Assert.Equal(0.5, mean.Value);
        Assert.InRange(mean.Interval.Low, 0.38, 0.43);
        Assert.InRange(mean.Interval.High, 0.57, 0.62);
    }

    [Fact]
    public void Over_SameValues_GivesTheSameInterval() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll(Values(), values => Mean.Over(values) == Mean.Over([.. values])));

    [Fact]
    public void Over_AnyValues_HasAnIntervalWithinThem() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20),
        Prop.ForAll(Values(), values =>
        {
            var interval = Mean.Over(values).Interval;
            return interval.Low <= interval.High && interval.Low >= values.Min() - 1e-9 && interval.High <= values.Max() + 1e-9;
        }));

    private static Arbitrary<double[]> Values() => Arb.From(
        from count in Gen.Choose(1, 40)
        from values in Gen.Choose(0, 100).Select(number => number / 100.0).ArrayOf(count)
        select values);
}
