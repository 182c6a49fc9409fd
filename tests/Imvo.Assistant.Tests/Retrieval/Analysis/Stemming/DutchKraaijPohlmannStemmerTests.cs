using Imvo.Assistant.Retrieval.Analysis.Stemming;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Analysis.Stemming;

public class DutchKraaijPohlmannStemmerTests
{
    private readonly DutchKraaijPohlmannStemmer _stemmer = new();

    [Fact]
    public void Stem_ReferenceWords_GivesReferenceStems() =>
        StemTable.AssertStems(_stemmer, "DutchStems.tsv", StemTable.DutchKraaijPohlmann);

    [Theory]
    [InlineData("melding", "meldingen")]
    [InlineData("loon", "lonen")]
    [InlineData("bedrijf", "bedrijven")]
    [InlineData("werk", "gewerkt")]
    [InlineData("uitvoering", "uitgevoerd")]
    [InlineData("zorgvuldig", "zorgvuldigheid")]
    public void Stem_FormsOfOneWord_Meet(string one, string other) =>
        Assert.Equal(_stemmer.Stem(one), _stemmer.Stem(other));

    [Theory]
    [InlineData("schild", "schilderij")]
    [InlineData("in", "innig")]
    [InlineData("in", "geïnd")]
    [InlineData("en", "geënt")]
    [InlineData("geeft", "effen")]
    [InlineData("gevallen", "vallen")]
    [InlineData("gevaren", "varen")]
    public void Stem_WordsSnowballKeepsApart_StayApart(string one, string other) =>
        Assert.NotEqual(_stemmer.Stem(one), _stemmer.Stem(other), StringComparer.Ordinal);

    [Theory]
    [InlineData("'s")]
    [InlineData("'tje")]
    public void Stem_NothingButSuffix_ReturnsWord(string word) => Assert.Equal(word, _stemmer.Stem(word));

    [Fact]
    public void Stem_TypographicApostrophe_MeetsStraightOne() =>
        Assert.Equal(_stemmer.Stem("risico's"), _stemmer.Stem("risico\u2019s"));
}
