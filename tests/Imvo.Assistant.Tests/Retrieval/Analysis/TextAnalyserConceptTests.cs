using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Analysis;

public class TextAnalyserConceptTests
{
    private const TextLanguage Nl = TextLanguage.Dutch;
    private const TextLanguage En = TextLanguage.English;

    [Theory]
    [InlineData("Kinderarbeid", Nl, "=child-labour")]
    [InlineData("werk door kinderen", Nl, "=child-labour")]
    [InlineData("child labour", En, "=child-labour")]
    [InlineData("Child Labor", En, "=child-labour")]
    [InlineData("gepaste zorgvuldigheid", Nl, "=due-diligence")]
    [InlineData("passende-zorgvuldigheid", Nl, "=due-diligence")]
    [InlineData("due-diligence", En, "=due-diligence")]
    [InlineData("leefbaar loon", Nl, "=living-wage")]
    [InlineData("living wages", En, "=living-wage")]
    [InlineData("6 stappen", Nl, "=six-steps")]
    [InlineData("6 steps", En, "=six-steps")]
    public void Analyse_AnyFormOfAConcept_IsItsOneTerm(string text, TextLanguage language, string term)
    {
        var concept = Assert.Single(Analysed.Terms(text, language), found => found.Role == TermRole.Concept);

        Assert.Equal((term, text), (concept.Term, Analysed.Covered(text, concept)));
    }

    [Theory]
    [InlineData("zorgvuldigheid", Nl)]
    [InlineData("gepaste kleding", Nl)]
    [InlineData("child", En)]
    [InlineData("vormen van arbeid", Nl)]
    [InlineData("stappen", Nl)]
    public void Analyse_PartOfAForm_IsNoConcept(string text, TextLanguage language) =>
        Assert.Empty(Analysed.Of(TermRole.Concept, text, language));

    [Fact]
    public void Analyse_FormWithinAForm_GivesTheLongestOfEachPlace() =>
        Assert.Equal("=worst-forms =child-labour", Analysed.Of(TermRole.Concept, "de ergste vormen van kinderarbeid"));

    [Theory]
    [InlineData("Wat is due diligence?", Nl, "=due-diligence")]
    [InlineData("de HRDD van mijn klant", Nl, "=due-diligence")]
    [InlineData("kinderarbeid", En, "=child-labour")]
    [InlineData("coffee", Nl, "=coffee")]
    public void Analyse_UnmistakableFormOfTheOtherLanguage_IsTheConcept(string text, TextLanguage language, string term) =>
        Assert.Equal(term, Analysed.Of(TermRole.Concept, text, language));

    [Fact]
    public void Analyse_ShortWordOfTheOtherLanguage_IsNoConcept()
    {
        var analyser = new TextAnalyser(SampleLexicon.Of(builder => builder.AddConcept("war", ["oorlog"], ["war"])));

        Assert.Empty(Analysed.Of(analyser, TermRole.Concept, "in de war", Nl));
        Assert.Equal("=war", Analysed.Of(analyser, TermRole.Concept, "a war", En));
    }

    [Fact]
    public void Analyse_FormClaimedByTwoConcepts_IsTheFirst()
    {
        var analyser = new TextAnalyser(SampleLexicon.Of(builder =>
        {
            builder.AddConcept("one", ["herstel"], ["repair"]);
            builder.AddConcept("other", ["herstel"], ["remedy"]);
        }));

        Assert.Equal("=one", Analysed.Of(analyser, TermRole.Concept, "herstel", Nl));
    }

    [Fact]
    public void Analyse_FormWithANumberInGroups_IsFoundHoweverWritten()
    {
        var analyser = new TextAnalyser(SampleLexicon.Of(builder => builder.AddConcept("iso", ["ISO 20.400"], ["ISO 20,400"])));

        Assert.All(["ISO 20.400", "ISO 20,400", "iso 20400"], text =>
            Assert.Equal("=iso", Analysed.Of(analyser, TermRole.Concept, text, Nl)));
    }

    [Fact]
    public void Analyse_FormOfMoreWordsThanLookedAt_IsNoConcept()
    {
        const string Form = "een twee drie vier vijf zes zeven acht";
        var analyser = new TextAnalyser(SampleLexicon.Of(builder =>
        {
            builder.AddConcept("eight", [Form], []);
            builder.AddConcept("nine", ["nul " + Form], []);
        }));

        Assert.Equal("=eight", Analysed.Of(analyser, TermRole.Concept, "nul " + Form, Nl));
    }

    [Fact]
    public void Analyse_CompoundWithAConcept_GivesStemPartsAndConcept()
    {
        var terms = Analysed.Terms("katoenketen");

        Assert.Equal(
            [("katoenkeet", TermRole.Word), ("katoen", TermRole.Part), ("keet", TermRole.Part), ("=cotton", TermRole.PartConcept)],
            terms.Select(term => (term.Term, term.Role)));
        Assert.All(terms, term => Assert.Equal((0, 11), (term.Start, term.Length)));
    }

    [Fact]
    public void Analyse_ConceptThatCouldBeSplit_IsOneThing() => Assert.Empty(Analysed.Of(TermRole.Part, "kinderarbeid"));

    [Fact]
    public void Analyse_StopWordsAndSingleLetters_GiveNoTerms() => Assert.Empty(Analysed.Terms("Wat is het? I x"));
}
