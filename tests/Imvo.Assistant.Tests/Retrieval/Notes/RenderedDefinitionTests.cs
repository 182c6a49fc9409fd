using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Tests.Retrieval.Tables;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Notes;

public class RenderedDefinitionTests
{
    private const string Remedy = "Schade goedmaken.";

    [Fact]
    public void Render_Term_SaysWhatItMeansInOneParagraph()
    {
        var definition = Find("term-due-diligence", TextLanguage.Dutch);

        Assert.Equal("Wat betekent “gepaste zorgvuldigheid”?", definition.Title);
        Assert.Equal(
            "“gepaste zorgvuldigheid” betekent: nagaan wie schade lijdt, en er iets aan doen.", Assert.Single(definition.Paragraphs).Text);
        Assert.Equal(
            "“due diligence” means: checking who is harmed, and acting on it.",
            Assert.Single(Find("term-due-diligence", TextLanguage.English).Paragraphs).Text);
    }

    [Fact]
    public void Render_Term_StandsOnTheSourceAndReviewOfItsRow()
    {
        var definition = Find("term-remedy", TextLanguage.Dutch);

        var paragraph = Assert.Single(definition.Paragraphs);
        Assert.Equal("Guiding Principles", Assert.Single(paragraph.Sources).Title);
        Assert.True(paragraph.Confirmed);
        Assert.Equal(new DateOnly(2026, 11, 22), definition.Reviewed);
        Assert.Null(definition.ReviewedBy);
    }

    [Fact]
    public void Render_TermThatIsNotConfirmed_SaysSo()
    {
        var paragraph = Assert.Single(Find("term-term", TextLanguage.Dutch).Paragraphs);

        Assert.Equal("“zorgvuldigheid” betekent: een ruimer begrip. ⚠ Niet bevestigd.", paragraph.Text);
        Assert.False(paragraph.Confirmed);
    }

    [Theory]
    [InlineData("OESO-werk aan schade.", "OESO-werk aan schade.")]
    [InlineData("CO2 uit de lucht halen.", "CO2 uit de lucht halen.")]
    [InlineData("31 beginselen.", "31 beginselen.")]
    [InlineData("Delft is een stad. Wie wil weg uit Delft?", "Delft is een stad. Wie wil weg uit Delft?")]
    [InlineData("Alle Schade. Alle rest.", "alle Schade. Alle rest.")]
    public void Render_DefinitionThatOpensWithAName_KeepsItsCapital(string definition, string rendered) => Assert.Equal(
        "“herstel” betekent: " + rendered,
        Assert.Single(Find("term-remedy", TextLanguage.Dutch, new SampleKnowledge().Replace(SampleKnowledge.Glossary, Remedy, definition)).Paragraphs).Text);

    [Fact]
    public void Render_NameInTheDefinitionOfAnotherTerm_KeepsItsCapitalHereToo() => Assert.Equal(
        "“herstel” betekent: Delft weer mooi maken.",
        Assert.Single(Find("term-remedy", TextLanguage.Dutch, new SampleKnowledge()
            .Replace(SampleKnowledge.Glossary, "Een ruimer begrip.", "Een begrip uit Delft.")
            .Replace(SampleKnowledge.Glossary, Remedy, "Delft weer mooi maken.")).Paragraphs).Text);

    [Fact]
    public void Read_Definitions_AreNoNotes() =>
        Assert.DoesNotContain(new SampleKnowledge().Read().Notes, note => note.Id.StartsWith("term-", StringComparison.Ordinal));

    [Fact]
    public void Validate_NoteWithTheIdOfADefinition_IsRefused()
    {
        var knowledge = new SampleKnowledge();
        foreach (var language in new[] { "nl", "en" })
        {
            knowledge.Move($"notes/norms/first-risk.{language}.md", $"notes/norms/term-remedy.{language}.md", "id: first-risk", "id: term-remedy");
        }

        Assert.Contains(knowledge.Validate(), problem => problem.Mend.Contains("'term-remedy' is the id of a rendered note", StringComparison.Ordinal));
    }

    [Fact]
    public void Validate_TitleWithoutPlaceForTheTerm_IsRefused() => new SampleKnowledge()
        .Replace(SampleKnowledge.Wording, "Wat betekent “{term}”?", "Wat betekent dit?")
        .AssertProblem(SampleKnowledge.Wording, string.Empty, "term_question", "has no {term}");

    [Fact]
    public void Validate_TemplateWithoutSource_IsRefused() => Assert.All(
        new SampleKnowledge().Replace("templates/term.nl.md", " {{keys}}", string.Empty).Validate(),
        problem => Assert.Equal("templates/term.nl.md", problem.File));

    private static Note Find(string id, TextLanguage language, SampleKnowledge? sample = null) =>
        (sample ?? new SampleKnowledge()).Read().Definitions
            .Single(note => note.Id.Equals(id, StringComparison.Ordinal) && note.Language == language);
}
