using Imvo.Assistant.Retrieval.Analysis.Stemming;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Analysis.Stemming;

public class EnglishStemmerTests
{
    private readonly EnglishStemmer _stemmer = new();

    [Fact]
    public void Stem_ReferenceWords_GivesReferenceStems() =>
        StemTable.AssertStems(_stemmer, "EnglishStems.tsv", StemTable.English);

    [Theory]
    [InlineData("general", "generate")]
    [InlineData("internal", "international")]
    [InlineData("universal", "university")]
    [InlineData("even", "evening")]
    [InlineData("past", "paste")]
    public void Stem_WordsSnowballKeepsApart_StayApart(string one, string other) =>
        Assert.NotEqual(_stemmer.Stem(one), _stemmer.Stem(other), StringComparer.Ordinal);

    [Theory]
    [InlineData("company's")]
    [InlineData("company\u2019s")]
    [InlineData("'company'")]
    public void Stem_Apostrophe_IsLeftOut(string word) => Assert.Equal(_stemmer.Stem("company"), _stemmer.Stem(word));

    [Theory]
    [InlineData("as")]
    [InlineData("is")]
    [InlineData("''s")]
    public void Stem_TooShortForRules_ReturnsWord(string word) => Assert.Equal(word, _stemmer.Stem(word));
}
