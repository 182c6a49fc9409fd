using Imvo.Assistant.Retrieval.Index;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Index;

public class WorkAheadTests
{
    [Fact]
    public void Of_ManyItems_GivesThemInOrder() => Assert.Equal(Enumerable.Range(0, 10_000), WorkAhead.Of(Enumerable.Range(0, 10_000)));

    [Fact]
    public void Of_SequenceFails_GivesTheItemsBeforeAndThenTheFailure()
    {
        var seen = new List<int>();

        var exception = Assert.Throws<InvalidDataException>(() => seen.AddRange(WorkAhead.Of(FailingAfter(300))));

        Assert.Equal("broken", exception.Message);
        Assert.Equal(300, WorkAhead.Of(FailingAfter(300)).Take(300).Count());
    }

    [Fact]
    public void Of_ReaderStops_EndsTheWorkOnTheSequence()
    {
        var isEnded = false;
        IEnumerable<int> Endless()
        {
            try
            {
                for (var i = 0; ; i++)
                {
                    yield return i;
                }
            }
            finally
            {
                isEnded = true;
            }
        }

        Assert.Equal([0, 1, 2], WorkAhead.Of(Endless()).Take(3));

        Assert.True(isEnded);
    }

    private static IEnumerable<int> FailingAfter(int count)
    {
        for (var i = 0; i < count; i++)
        {
            yield return i;
        }

        throw new InvalidDataException("broken");
    }
}
