using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Evaluation.Scores;
using Imvo.Assistant.Tests.Retrieval.Analysis;
using Xunit;

namespace Imvo.Assistant.Tests.Evaluation.Scores;

public class DutchSyllablesTests
{
    [Theory]
    [InlineData("keten", 2)]
    [InlineData("bedrijf", 2)]
    [InlineData("kinderarbeid", 4)]
    [InlineData("zorgvuldigheid", 4)]
    [InlineData("leeuw", 1)]
    [InlineData("mooie", 2)]
    [InlineData("coöperatie", 5)]
    [InlineData("ideaal", 3)]
    [InlineData("regio", 3)]
    [InlineData("Schoen", 1)]
    [InlineData("sociaal", 3)]
    [InlineData("bureau", 2)]
    [InlineData("ONRUSTIG", 3)]
    [InlineData("SMK", 1)]
    [InlineData("2026", 1)]
    [InlineData("", 1)]
    public void Count_Word_IsThatOfItsVowels(string word, int count) => Assert.Equal(count, DutchSyllables.Count(word));

    [Fact]
    public void Count_AnyText_IsAtLeastOneAndAtMostItsLength() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(AnyText.Arbitrary, text => DutchSyllables.Count(text) >= 1 && DutchSyllables.Count(text) <= Math.Max(text.Length, 1)));
}
