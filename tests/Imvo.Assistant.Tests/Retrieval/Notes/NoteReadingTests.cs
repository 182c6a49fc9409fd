using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Tests.Retrieval.Tables;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Notes;

public class NoteReadingTests
{
    private static readonly Note Dutch = Find(TextLanguage.Dutch);
    private static readonly Note English = Find(TextLanguage.English);

    [Fact]
    public void Read_FrontMatter_FillsTheNote()
    {
        Assert.Equal("Welk risico pak ik eerst aan?", Dutch.Title);
        Assert.Equal("Het risico dat mensen het zwaarst treft.", Dutch.Summary);
        Assert.Equal(["prioriteren", "ernst"], Dutch.Topics);
        Assert.Equal([2], Dutch.OecdSteps);
        Assert.Equal(new DateOnly(2026, 11, 22), Dutch.Reviewed);
        Assert.Null(Dutch.ReviewedBy);
        Assert.Null(Dutch.RenderedFrom);
    }

    [Fact]
    public void Read_Reviewer_IsKept() => Assert.Equal(
        "A. Person",
        new SampleKnowledge().ReplaceInNotes("reviewedBy: none", "reviewedBy: A. Person").Read().Notes.First(note => note.RenderedFrom is null).ReviewedBy);

    [Fact]
    public void Read_Body_GivesParagraphsAndListItems() =>
        Assert.Equal([false, false, true, true, false], Dutch.Paragraphs.Select(paragraph => paragraph.IsListItem));

    [Fact]
    public void Read_Body_RemovesMarksAndJoinsLines()
    {
        Assert.Equal(
            "Begin met het risico dat mensen of het milieu het zwaarst treft. Kijk pas daarna hoe groot de kans is dat het gebeurt.",
            Dutch.Paragraphs[0].Text);
        Assert.Equal(
            "Wat telt als zwaar? Drie dingen tellen mee: hoe erg het is, hoeveel mensen het raakt en of herstel nog kan.",
            Dutch.Paragraphs[1].Text);
    }

    [Fact]
    public void Read_References_AreWrittenOutInTheLanguageOfTheNote()
    {
        Assert.Equal("CSDDD: voor bedrijven met meer dan 5.000 mensen, vanaf 26 juli 2029.", Dutch.Paragraphs[2].Text);
        Assert.Equal("CSDDD: for companies with more than 5,000 people, from 26 July 2029.", English.Paragraphs[2].Text);
    }

    [Fact]
    public void Read_ParagraphWithUnconfirmedFact_IsNotConfirmed() =>
        Assert.Equal([true, true, true, false, true], Dutch.Paragraphs.Select(paragraph => paragraph.Confirmed));

    [Fact]
    public void Read_SourceKeys_BecomePlacesInPublications()
    {
        Assert.Equal(
            [
                new CitedSource("Guiding Principles", "United Nations", "beginsel 24", "https://example.org/ungp", "2011", Confirmed: true),
                new CitedSource("The Directive", "European Union", "artikel 9", "https://example.eu/directive", "2026-02-26", Confirmed: true),
            ],
            Dutch.Paragraphs[0].Sources);
        Assert.Equal("principle 24", English.Paragraphs[0].Sources[0].Locator);
    }

    [Fact]
    public void Read_PublicationThatIsNotConfirmed_ShowsInTheSourceAndNotInTheParagraph()
    {
        var paragraph = new SampleKnowledge().ReplaceInNotes("source: directive", "source: essay").Read().Notes
            .First(note => note.RenderedFrom is null).Paragraphs[0];

        Assert.Equal([true, false], paragraph.Sources.Select(source => source.Confirmed));
        Assert.Null(paragraph.Sources[1].Url);
        Assert.True(paragraph.Confirmed);
    }

    private static Note Find(TextLanguage language) =>
        new SampleKnowledge().Read().Notes.Single(note => note.RenderedFrom is null && note.Language == language);
}
