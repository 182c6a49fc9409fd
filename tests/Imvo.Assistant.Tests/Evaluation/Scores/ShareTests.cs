using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Evaluation.Scores;
using Xunit;

namespace Imvo.Assistant.Tests.Evaluation.Scores;

public class ShareTests
{
    // By Wilson's formula with z = 1.96, as in published tables.
    [Theory]
    [InlineData(8, 10, 0.8, 0.4902, 0.9433)]
    [InlineData(0, 10, 0, 0, 0.2775)]
    [InlineData(10, 10, 1, 0.7225, 1)]
    [InlineData(50, 100, 0.5, 0.4038, 0.5962)]
    [InlineData(1, 1, 1, 0.2065, 1)]
    [InlineData(0, 0, 0, 0, 1)]
    public void Interval_KnownShare_IsWilsons(int hits, int of, double share, double low, double high)
    {
        var known = new Share(hits, of);

        Assert.Equal(share, known.Value);
        Assert.Equal(low, known.Interval.Low, precision: 4);
        Assert.Equal(high, known.Interval.High, precision: 4);
    }

    [Fact]
    public void Interval_AnyShare_HoldsItWithinZeroAndOne() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Shares(), share =>
            share.Interval.Low >= 0 && share.Interval.Low <= share.Value && share.Value <= share.Interval.High && share.Interval.High <= 1));

    [Fact]
    public void Interval_MoreCases_IsNarrower() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Shares(), share => Width(new Share(share.Hits * 4, share.Of * 4)) < Width(share)));

    [Fact]
    public void Interval_MirroredShare_IsMirrored() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Shares(), share =>
            Math.Abs(share.Interval.Low - (1 - new Share(share.Of - share.Hits, share.Of).Interval.High)) < 1e-12));

    [Fact]
    public void Among_Cases_CountsThoseThatCount() => Assert.Equal(new Share(2, 3), Share.Among([1, 2, 3], number => number > 1));

    private static double Width(Share share) => share.Interval.High - share.Interval.Low;

    private static Arbitrary<Share> Shares() => Arb.From(
        from of in Gen.Choose(1, 500)
        from hits in Gen.Choose(0, of)
        select new Share(hits, of));
}
