using Imvo.Assistant.Core.Language;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ranking;

public class TypoSearchTests
{
    private static readonly SampleIndex Index = SampleIndex.Of(
        new SampleDocument("toezicht", "De toezichthouder controleert het wankelen van de smelterij."),
        new SampleDocument("nogeens", "Een toezichthouder en een smelterij in Peru, met wandel, handel en wankelen."),
        new SampleDocument("handel", "Eerlijke handel met een coöperatie."),
        new SampleDocument("wandel", "De wandel van een coöperatie."),
        new SampleDocument("hendel", "Trek aan de hendel van de pers."),
        new SampleDocument("children", "Child labour in mines.") { Language = TextLanguage.English });

    [Theory]
    [InlineData("smelterji", "smelterij")]
    [InlineData("smeltrij", "smelterij")]
    [InlineData("smelterrij", "smelterij")]
    [InlineData("smelterej", "smelterij")]
    [InlineData("SMELTERJI", "smelterij")]
    [InlineData("coöperatei", "cooperatie")]
    public void Search_OneErrorInAWordTheIndexDoesNotKnow_IsForgivenAndTold(string typed, string read)
    {
        var found = Index.Search($"wat is een {typed}?");

        var unit = Assert.Single(found.Units);
        Assert.Equal((typed, read, true), (unit.Text, unit.Corrected, unit.IsKnown));
        Assert.Equal(2, found.Hits.Count);
    }

    [Theory]
    [InlineData("hendel")]
    [InlineData("handel")]
    [InlineData("wandel")]
    [InlineData("handels")]
    [InlineData("eerlijk")]
    [InlineData("wandelen")]
    public void Search_WordTheIndexKnows_IsNeverCorrectedHoweverRare(string word)
    {
        var unit = Assert.Single(Index.Search(word).Units);

        Assert.Equal((true, null), (unit.IsKnown, unit.Corrected));
    }

    [Theory]
    [InlineData("smeltrrji")]
    [InlineData("xmelterij")]
    [InlineData("Pery")]
    [InlineData("zzzzzz")]
    public void Search_MoreErrorsAnotherFirstLetterOrAShortWord_IsNotCorrected(string word)
    {
        var found = Index.Search(word);

        var unit = Assert.Single(found.Units);
        Assert.Equal((false, null), (unit.IsKnown, unit.Corrected));
        Assert.Empty(found.Hits);
    }

    [Fact]
    public void Search_ErrorInAConcept_FindsTheConceptInTheOtherLanguage()
    {
        var found = Index.Search("kinderarbied in mijnen");

        Assert.Contains(found.Units, unit => unit is { Text: "kinderarbied", Corrected: "kinderarbeid", IsConcept: true, IsKnown: true });
        Assert.Equal("children#1", found.Hits[0].Passage.Id);
    }

    [Fact]
    public void Search_FunctionWordOfTheOtherLanguage_IsNotCorrected() =>
        Assert.DoesNotContain(Index.Search("about smelterij").Units, unit => unit.Corrected is not null);

    [Fact]
    public void Search_CompoundOfKnownWords_IsNotCorrected() =>
        Assert.DoesNotContain(Index.Search("kledingketen").Units, unit => unit.Corrected is not null);

    [Fact]
    public void Search_WordOfOneDocumentOnly_IsNoWordToCorrectTowards()
    {
        // "hendel" stands in one document: it may be an error itself.
        var unit = Assert.Single(Index.Search("hendal").Units);

        Assert.Null(unit.Corrected);
    }
}
