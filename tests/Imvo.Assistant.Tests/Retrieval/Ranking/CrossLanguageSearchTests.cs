using Imvo.Assistant.Core.Language;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ranking;

public class CrossLanguageSearchTests
{
    private static readonly SampleIndex Index = SampleIndex.Of(
        new SampleDocument("dutch", "Passende zorgvuldigheid vraagt aandacht in de hele keten."),
        new SampleDocument("english", "Paying a living wage takes time.") { Language = TextLanguage.English },
        new SampleDocument("other", "Zink en koper."),
        new SampleDocument("principle", "Principle 24 is about severe harm.") { Language = TextLanguage.English });

    [Theory]
    [InlineData("Wat is een leefbaar loon?", TextLanguage.Dutch, "english#1")]
    [InlineData("What is due diligence?", TextLanguage.English, "dutch#1")]
    [InlineData("What about HRDD", TextLanguage.English, "dutch#1")]
    [InlineData("wat zegt beginsel 24", TextLanguage.Dutch, "principle#1")]
    [InlineData("wat zegt UNGP 24", TextLanguage.Dutch, "principle#1")]
    public void Search_ConceptOrReferenceInOneLanguage_FindsTheTextInTheOther(string question, TextLanguage language, string id)
    {
        var found = Index.Search(question, language);

        Assert.Equal(id, found.Hits[0].Passage.Id);
        Assert.Contains(found.Units, unit => unit is { IsConcept: true, IsKnown: true });
    }

    [Fact]
    public void Search_WordOutsideTheGlossary_FindsTheSameWordInTheOtherLanguage() =>
        Assert.Equal("principle#1", Index.Found("severe"));

    [Fact]
    public void Search_PassagesThatUseOtherFormsOfAConcept_ScoreTheSame()
    {
        var index = SampleIndex.Of(
            new SampleDocument("same", "Passende zorgvuldigheid, passende zorgvuldigheid: zink, lood, tin, koper, goud, zilver."),
            new SampleDocument("mixed", "Gepaste zorgvuldigheid, passende zorgvuldigheid: thee, rijst, cacao, suiker, soja, palmolie."),
            new SampleDocument("other", "Niets hierover."));

        var hits = index.Search("due diligence").Hits;

        Assert.Equal(["same#1", "mixed#1"], hits.Select(hit => hit.Passage.Id), StringComparer.Ordinal);
        Assert.Equal(hits[0].Score, hits[1].Score);
    }

    [Fact]
    public void Search_ConceptInAnyForm_WeighsTheSame()
    {
        var weights = new[] { "gepaste zorgvuldigheid", "passende zorgvuldigheid", "HRDD", "due diligence" }
            .Select(form => Assert.Single(Index.Search(form).Units).Weight);

        Assert.Single(weights.Distinct());
    }

    [Fact]
    public void Search_ConceptWithinACompoundOfAText_IsFound()
    {
        var index = SampleIndex.Of(
            new SampleDocument("plantage", "Op de katoenplantage werken velen."), new SampleDocument("other", "Niets hierover."));

        Assert.Equal("plantage#1", index.Found("cotton", TextLanguage.English));
    }

    [Fact]
    public void Search_TwoPassagesThatAnswerEquallyWell_PrefersTheLanguageOfTheQuestion()
    {
        var index = SampleIndex.Of(
            new SampleDocument("english", "Remedy 12.") { Language = TextLanguage.English },
            new SampleDocument("dutch", "Herstel 13."));

        Assert.Equal("dutch#1 english#1", index.Found("herstel"));
        Assert.Equal("english#1 dutch#1", index.Found("remedy", TextLanguage.English));
    }

    [Fact]
    public void Search_PassageInTheOtherLanguageThatAnswersMore_ComesFirst()
    {
        var index = SampleIndex.Of(
            new SampleDocument("english", "Remedy for child labour on cotton fields.") { Language = TextLanguage.English },
            new SampleDocument("dutch", "Herstel van daken, muren en vloeren."),
            new SampleDocument("other", "Niets hierover."));

        Assert.Equal("english#1 dutch#1", index.Found("herstel bij kinderarbeid en katoen"));
    }
}
