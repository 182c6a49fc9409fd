using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Tests.Retrieval.Tables;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Notes;

public class RenderedNoteTests
{
    private static readonly Note Law = Find("law-csddd", TextLanguage.Dutch);

    [Fact]
    public void Render_Row_GivesNoteUnderItsQuestion()
    {
        Assert.Equal("Geldt de CSDDD voor mij?", Law.Title);
        Assert.Equal(ReferenceKind.Law, Law.RenderedFrom);
        Assert.Equal(["CSDDD", "ketenwet", "Richtlijn passende zorgvuldigheid"], Law.Topics);
        Assert.Empty(Law.OecdSteps);
        Assert.Null(Law.ReviewedBy);
        Assert.Equal(new DateOnly(2026, 11, 22), Law.Reviewed);
    }

    [Fact]
    public void Render_Row_ShowsSummaryStatementsDatesNameAndWhatIsUnconfirmed() => Assert.Equal(
        [
            "Nee, de CSDDD geldt vanaf 26 juli 2029 voor bedrijven met meer dan 5.000 mensen.",
            "Wat valt eronder? De CSDDD kijkt naar meer dan 5.000 mensen op juli 2024. ⚠ Niet bevestigd.",
            "De CSDDD geldt over de hele groep.",
            "En een klein bedrijf? Een klein bedrijf merkt de CSDDD via klanten. ⚠ Niet bevestigd.",
            "Belangrijke data (CSDDD):",
            "CSDDD, juli 2024: in werking. ⚠ Niet bevestigd.",
            "CSDDD, 26 juli 2029: geldt voor alle bedrijven.",
            "Volledige naam (CSDDD): Richtlijn passende zorgvuldigheid.",
            "⚠ Niet bevestigd: of er iets is veranderd; controleer het bij het steunpunt.",
        ],
        Law.Paragraphs.Select(paragraph => paragraph.Text),
        StringComparer.Ordinal);

    [Fact]
    public void Render_UnconfirmedStatementOrDate_IsMarkedInBothWays() => Assert.Equal(
        [true, false, true, false, true, false, true, true, true],
        Law.Paragraphs.Select(paragraph => paragraph.Confirmed));

    [Fact]
    public void Render_Dates_AreListItemsInOrder() => Assert.Equal(
        [5, 6],
        Law.Paragraphs.Index().Where(paragraph => paragraph.Item.IsListItem).Select(paragraph => paragraph.Index));

    [Fact]
    public void Render_Paragraph_StandsOnTheSourcesOfItsStatement()
    {
        Assert.Equal(["The Directive", "Guiding Principles"], Law.Paragraphs[2].Sources.Select(source => source.Title), StringComparer.Ordinal);
        Assert.Equal(["Guiding Principles"], Law.Paragraphs[3].Sources.Select(source => source.Title), StringComparer.Ordinal);
        Assert.All(Law.Paragraphs, paragraph => Assert.NotEmpty(paragraph.Sources));
    }

    [Fact]
    public void Render_RowThatIsNotConfirmed_MarksTheSummary()
    {
        var law = Find("law-csddd", TextLanguage.English, new SampleKnowledge()
            .Replace(SampleKnowledge.Laws, "  reviewed: 2026-11-22\n  confirmed: yes", "  reviewed: 2026-11-22\n  confirmed: no"));

        Assert.EndsWith("more than 5,000 people. ⚠ Not confirmed.", law.Paragraphs[0].Text, StringComparison.Ordinal);
        Assert.False(law.Paragraphs[0].Confirmed);
    }

    [Fact]
    public void Render_RowWithNothingOptional_ShowsOnlyWhatThereIs() => Assert.Equal(
        [
            "Not any more. The agreement ended in 2021.",
            "Where does it stand? The agreement no longer runs.",
            "How it went (Garment Agreement):",
            "Garment Agreement, 2021: end.",
        ],
        Find("covenant-textiles", TextLanguage.English).Paragraphs.Select(paragraph => paragraph.Text),
        StringComparer.Ordinal);

    private static Note Find(string id, TextLanguage language, SampleKnowledge? sample = null) =>
        (sample ?? new SampleKnowledge()).Read().Notes
            .Single(note => note.Id.Equals(id, StringComparison.Ordinal) && note.Language == language);
}
