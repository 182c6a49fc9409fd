using Imvo.Assistant.Retrieval.Ranking;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ranking;

public class ScoreBoardTests
{
    [Fact]
    public void CloseGroup_OccurrencesOfSeveralTerms_ScoreAsThoseOfOne()
    {
        var apart = new ScoreBoard(new byte[2]);
        apart.AddToGroup(0, 1);
        apart.AddToGroup(0, 2);
        apart.CloseGroup(3, [5, 5]);
        var together = new ScoreBoard(new byte[2]);
        together.AddToGroup(0, 3);
        together.CloseGroup(3, [5, 5]);

        Assert.Equal(together.Score(0), apart.Score(0));
        Assert.Equal((1UL << 3, 0UL), (apart.Units(0), apart.Units(1)));
        Assert.Equal([0], apart.Touched);
    }

    [Fact]
    public void CloseGroup_MoreOccurrences_ScoreMoreButNeverMoreThanTheWeight()
    {
        var board = new ScoreBoard(new byte[3]);
        board.AddToGroup(0, 1);
        board.AddToGroup(1, 10);
        board.AddToGroup(2, 1_000);
        board.CloseGroup(0, [5, 5]);

        Assert.True(board.Score(0) < board.Score(1) && board.Score(1) < board.Score(2) && board.Score(2) < 5);
    }

    [Fact]
    public void CloseGroup_AnotherUnit_AddsToTheScoreAndTouchesOnce()
    {
        var board = new ScoreBoard(new byte[1]);
        board.AddToGroup(0, 1);
        board.CloseGroup(0, [5, 5]);
        var first = board.Score(0);
        board.AddToGroup(0, 1);
        board.CloseGroup(63, [5, 5]);

        Assert.Equal(2 * first, board.Score(0));
        Assert.Equal(1UL | (1UL << 63), board.Units(0));
        Assert.Equal([0], board.Touched);
    }

    [Fact]
    public void CloseGroup_TwoLanguages_CountsAndWeighsEachByItself()
    {
        var board = new ScoreBoard([0, 1, 1]);
        board.AddToGroup(0, 1);
        board.AddToGroup(1, 1);
        board.AddToGroup(1, 1);
        board.AddToGroup(2, 1);

        Assert.Equal([1, 2], board.GroupCounts);
        board.CloseGroup(0, [6, 3]);
        Assert.Equal(2 * board.Score(2), board.Score(0));
        Assert.Equal([0, 0], board.GroupCounts);
    }

    [Fact]
    public void Clear_GroupThatWasNeverClosed_IsForgotten()
    {
        var board = new ScoreBoard(new byte[2]);
        board.AddToGroup(0, 1);
        board.CloseGroup(0, [5, 5]);
        board.AddToGroup(1, 1);
        board.Clear();

        Assert.Equal([0, 0], board.GroupCounts);
        board.AddToGroup(0, 1);
        board.CloseGroup(1, [5, 5]);
        Assert.Equal([0], board.Touched);
        Assert.Equal((2UL, 0UL), (board.Units(0), board.Units(1)));
    }
}
