using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Analysis.Stemming;

public class DutchPorterStemmerTests
{
    private readonly DutchPorterStemmer _stemmer = new();

    [Fact]
    public void Stem_ReferenceWords_GivesReferenceStems() =>
        StemTable.AssertStems(_stemmer, "DutchStems.tsv", StemTable.DutchPorter);

    [Theory]
    [InlineData("coördinator", "coordinator")]
    [InlineData("één", "een")]
    public void Stem_AccentedWord_MeetsPlainOne(string accented, string plain) =>
        Assert.Equal(_stemmer.Stem(plain), _stemmer.Stem(accented));

    [Theory]
    [InlineData("yyy")]
    [InlineData("iiiii")]
    [InlineData("aiaia")]
    public void Stem_VowelsActingAsConsonants_AreLowerCaseAgain(string word) =>
        Assert.Equal(word, _stemmer.Stem(word));
}
