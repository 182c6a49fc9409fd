using Imvo.Assistant.Evaluation.Questions;
using Imvo.Assistant.Evaluation.Scores;
using Xunit;

namespace Imvo.Assistant.Tests.Evaluation.Scores;

public class GoldRankTests
{
    private static readonly (string Document, string Text)[] Found =
    [
        ("a", "Cotton is risky."),
        ("b", "Cocoa is\nrisky  too."),
        ("c", "Cotton is risky."),
    ];

    [Theory]
    [InlineData("a", "Cotton is risky.", 1)]
    [InlineData("c", "Cotton is risky.", 3)]
    [InlineData(null, "risky too", 2)]
    [InlineData("b", "Cocoa is risky", 2)]
    [InlineData("b", "Cotton", 0)]
    [InlineData("a", "cotton", 0)]
    [InlineData("d", "Cotton", 0)]
    public void Of_QuoteInADocument_IsTheRankOfTheFirst(string? document, string quote, int rank) =>
        Assert.Equal(rank, GoldRank.Of([new GoldPassage(document, quote)], Found));

    [Fact]
    public void Of_EquallyGoodPassages_IsTheRankOfTheBest() =>
        Assert.Equal(2, GoldRank.Of([new GoldPassage("c", "Cotton"), new GoldPassage("b", "Cocoa")], Found));

    [Fact]
    public void Of_NothingFound_IsZero() => Assert.Equal(0, GoldRank.Of([new GoldPassage(null, "Cotton")], []));
}
