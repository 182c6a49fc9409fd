using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Evaluation.Questions;
using Imvo.Assistant.Evaluation.Scores;
using Xunit;

namespace Imvo.Assistant.Tests.Evaluation.Scores;

public class GoldFinderTests
{
    private static readonly GoldFinder Finder = new(
    [
        Passage("a#1", "a", "Cotton is risky."),
        Passage("b#1", "b", "Cocoa is\nrisky  too."),
        Passage("b#2", "b", "Nothing here."),
        Passage("c#1", "c", "Cotton is risky."),
    ]);

    [Theory]
    [InlineData("a", "Cotton is risky.", "a#1")]
    [InlineData(null, "Cotton is risky.", "a#1 c#1")]
    [InlineData("b", "Cocoa is risky", "b#1")]
    [InlineData(null, "risky\ttoo", "b#1")]
    [InlineData("b", "Cotton", "")]
    [InlineData("a", "cotton", "")]
    [InlineData("d", "Cotton", "")]
    public void Find_QuoteInADocument_IsThePassagesThatHoldIt(string? document, string quote, string ids) =>
        Assert.Equal(ids, Joined(Finder.Find([new GoldPassage(document, quote)])));

    [Fact]
    public void Find_SeveralQuotes_CountsAPassageOnce() => Assert.Equal(
        "a#1 b#1", Joined(Finder.Find([new GoldPassage("a", "Cotton"), new GoldPassage("a", "risky"), new GoldPassage("b", "Cocoa")])));

    private static string Joined(IEnumerable<string> ids) => string.Join(' ', ids.Order(StringComparer.Ordinal));

    private static Passage Passage(string id, string document, string text) => new()
    {
        Id = id,
        DocumentId = document,
        Kind = PassageKind.Document,
        Language = TextLanguage.English,
        Title = document,
        HeadingPath = string.Empty,
        Locator = "para. 1",
        Text = text,
    };
}
