using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Sqlite;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Sqlite;

public class BaselineWordsTests
{
    private static readonly BaselineWords AsWritten = new(["de", "zo'n", "één"], ["the"], stems: false);
    private static readonly BaselineWords Stems = new(["de"], ["the"], stems: true);

    [Theory]
    [InlineData("De wet, één § 6.3.2", TextLanguage.Dutch, "wet 6.3.2")]
    [InlineData("The law the Café", TextLanguage.English, "law cafe")]
    [InlineData("de the", TextLanguage.English, "de")]
    [InlineData("", TextLanguage.English, "")]
    public void OfText_WithoutStems_LosesStopWordsOfItsLanguage(string text, TextLanguage language, string words)
    {
        Assert.Equal(words, string.Join(' ', AsWritten.OfText(text, language)));
        Assert.Equal(words, string.Join(' ', AsWritten.OfQuestion(text, language)));
    }

    [Fact]
    public void OfText_WithStems_JoinsFormsOfAWord()
    {
        Assert.Equal(Stems.OfText("de leverancier", TextLanguage.Dutch), Stems.OfText("leveranciers", TextLanguage.Dutch), StringComparer.Ordinal);
        Assert.Equal(Stems.OfText("the supplier", TextLanguage.English), Stems.OfText("suppliers", TextLanguage.English), StringComparer.Ordinal);
    }

    [Fact]
    public void OfQuestion_WithStems_HoldsThoseOfTextsInEitherLanguage() => Assert.Superset(
        new HashSet<string>([.. Stems.OfText("mining", TextLanguage.English), .. Stems.OfText("mining", TextLanguage.Dutch)], StringComparer.Ordinal),
        Stems.OfQuestion("mining", TextLanguage.Dutch).ToHashSet(StringComparer.Ordinal));
}
