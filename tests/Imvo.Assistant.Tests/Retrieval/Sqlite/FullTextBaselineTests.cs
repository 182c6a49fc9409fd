using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Sqlite;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Sqlite;

public sealed class FullTextBaselineTests : IDisposable
{
    private readonly FullTextBaseline _baseline = new(
    [
        Passage("letter", "Letter of the quarry", "Wages", "The quarry pays every worker on Friday."),
        Passage("report", "Report", "Café and coöperatie", "Due-diligence in 2024: \"covid-19\" hit NOT only OR NEAR the mines."),
        Passage("page", "Page", string.Empty, "Workers can phone the hotline; user:password is never asked."),
    ]);

    public void Dispose() => _baseline.Dispose();

    [Theory]
    [InlineData("quarry", "letter")]
    [InlineData("wages", "letter")]
    [InlineData("hotline nonsense", "page")]
    [InlineData("cafe cooperatie", "report")]
    [InlineData("due-diligence", "report")]
    [InlineData("covid-19", "report")]
    [InlineData("user:password", "page")]
    [InlineData("body:quarry", "letter")]
    [InlineData("\"hotline", "page")]
    [InlineData("NOT NEAR", "report")]
    [InlineData("quarry*^(", "letter")]
    public void Search_Words_FindsThePassage(string question, string document) =>
        Assert.Equal(document, _baseline.Search(question, 3)[0].DocumentId);

    [Fact]
    public void Search_SeveralWords_NoneIsRequiredAndMoreCountMore()
    {
        var found = _baseline.Search("which worker of the quarry has a hotline", 3);

        Assert.Equal("letter page report", string.Join(' ', found.Select(hit => hit.DocumentId).Order(StringComparer.Ordinal)));
        Assert.Equal("letter", found[0].DocumentId);
    }

    [Fact]
    public void Search_Top_LimitsTheHits() => Assert.Single(_baseline.Search("the quarry the mines the hotline", 1));

    [Fact]
    public void Search_PreparedWords_FindsOtherFormsAndPassesOverStopWords()
    {
        using var baseline = new FullTextBaseline(
            [Passage("mines", "Mines", string.Empty, "The mines of the north."), Passage("the", "The", string.Empty, "The the the.")],
            new BaselineWords([], ["the"], stems: true));

        Assert.Equal("mines", Assert.Single(baseline.Search("the mine", 3, TextLanguage.English)).DocumentId);
        Assert.Empty(baseline.Search("the", 3, TextLanguage.English));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ?! ")]
    [InlineData("nonsense")]
    public void Search_NothingToFind_IsEmpty(string question) => Assert.Empty(_baseline.Search(question, 3));

    [Fact]
    public void Search_AnyText_IsNeverReadAsSyntax() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll<NonNull<string>>(text => _baseline.Search(text.Get + " quarry \" AND ( " + text.Get, 3)
            .Any(hit => string.Equals(hit.DocumentId, "letter", StringComparison.Ordinal))));

    private static Passage Passage(string document, string title, string heading, string text) => new()
    {
        Id = document + "#1",
        DocumentId = document,
        Kind = PassageKind.Document,
        Language = TextLanguage.English,
        Title = title,
        HeadingPath = heading,
        Locator = "para. 1",
        Text = text,
    };
}
