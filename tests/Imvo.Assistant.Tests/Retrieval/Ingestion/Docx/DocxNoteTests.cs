using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion;
using Xunit;
using static Imvo.Assistant.Tests.Retrieval.Ingestion.Docx.DocxFile;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion.Docx;

public sealed class DocxNoteTests : IDisposable
{
    private const string First = "<w:p><w:r><w:t>Een feit.</w:t><w:footnoteReference w:id='2'/></w:r></w:p>";

    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_FootnotesAndEndnotes_FollowTheParagraphThatRefersToThem()
    {
        var file = new DocxFile
        {
            Body = $"{First}{Paragraph("Verder.")}<w:p><w:r><w:t>Slot.</w:t><w:endnoteReference w:id='1'/><w:footnoteReference w:id='3'/></w:r></w:p>",
            Footnotes = $"""
                <w:footnote w:id="-1" w:type="separator">{Paragraph("streep")}</w:footnote>
                <w:footnote w:id="3">{Paragraph("Nog een bron.")}</w:footnote>
                <w:footnote w:id="2">{Paragraph("Rapport,")}{Paragraph("blz. 4.")}</w:footnote>
                <w:footnote w:id="9">{Paragraph("Nergens genoemd.")}</w:footnote>
                """,
            Endnotes = $"<w:endnote w:id='1'>{Paragraph("Met dank.")}</w:endnote>",
        };

        Assert.Equal(
            "Een feit.\n\nNoot 1: Rapport, blz. 4.\n\nVerder.\n\nSlot.\n\nEindnoot 1: Met dank.\n\nNoot 2: Nog een bron.", Text(file, TextLanguage.Dutch));
    }

    [Fact]
    public void Read_NoteTwice_IsReadOnce() => Assert.Equal(
        "Een feit.\n\nNote 1: A source.\n\nEen feit.",
        Text(new DocxFile { Body = First + First, Footnotes = $"<w:footnote w:id='2'>{Paragraph("A source.")}</w:footnote>" }, TextLanguage.English));

    [Fact]
    public void Read_NoteInAList_DoesNotBreakTheList() => Assert.Equal(
        "Dit zijn:\n- een\n- twee\n\nNoot 1: Een bron.\n\nSlot.",
        Text(
            new DocxFile
            {
                Body = $"{Paragraph("Dit zijn:")}<w:p><w:r><w:t>• een</w:t><w:footnoteReference w:id='2'/></w:r></w:p>{Paragraph("• twee")}{Paragraph("Slot.")}",
                Footnotes = $"<w:footnote w:id='2'>{Paragraph("Een bron.")}</w:footnote>",
            },
            TextLanguage.Dutch));

    [Fact]
    public void Read_NoteThatIsNotThere_IsPassedOver() => Assert.Equal("Een feit.", Text(new DocxFile { Body = First }, TextLanguage.Dutch));

    private string Text(DocxFile file, TextLanguage language) =>
        Assert.Single(DocumentReader.Read(folder.Write("a.docx", file.Bytes()), IngestionLimits.Default, language)).Text;
}
