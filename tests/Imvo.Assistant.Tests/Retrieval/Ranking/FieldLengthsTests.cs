using Imvo.Assistant.Retrieval.Ranking;
using Imvo.Assistant.Retrieval.Segments;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ranking;

public class FieldLengthsTests
{
    private static readonly FieldLengths Lengths = FieldLengths.Average([Of("zink koper"), Of("zink koper tin lood goud zilver")]);

    [Fact]
    public void Body_OfAverageLength_CountsAsItIs() => Assert.Equal(1f, Lengths.Body(4));

    [Fact]
    public void Body_LongerThanAverage_CountsLessAndNeverNothing()
    {
        Assert.True(Lengths.Body(1) > Lengths.Body(4) && Lengths.Body(4) > Lengths.Body(400));
        Assert.True(Lengths.Body(ushort.MaxValue) > 0);
    }

    [Fact]
    public void ShortFields_OfAnyLengthTheyCanHave_CountSomething() => Assert.All(Enumerable.Range(0, byte.MaxValue + 1), length =>
        Assert.True(Lengths.Title(length) > 0 && Lengths.Heading(length) > 0 && Lengths.Keywords(length) > 0));

    [Fact]
    public void Average_NothingIndexed_StillCounts() => Assert.True(FieldLengths.Average([]).Body(1) > 0);

    private static Segment Of(string text) =>
        Segment.OpenInMemory("one", SampleIndex.Of(new SampleDocument("one", text)).Files[0]);
}
