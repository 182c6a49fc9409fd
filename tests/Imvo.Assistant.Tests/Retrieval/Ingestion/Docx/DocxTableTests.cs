using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion;
using Xunit;
using static Imvo.Assistant.Tests.Retrieval.Ingestion.Docx.DocxFile;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion.Docx;

public sealed class DocxTableTests : IDisposable
{
    private const string LooksHeaded = "<w:tblPr><w:tblLook w:val='04A0'/></w:tblPr>";

    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_MarkedHeader_NamesTheColumnsOfEachRow() => AssertText(
        "Land: Peru; Risico: hoog\nLand: Chili; Risico: laag",
        Headed(Table("Land|Risico", "Peru|hoog", "Chili|laag")));

    [Fact]
    public void Read_BoldFirstRow_IsAHeader() => AssertText(
        "Land: Peru; Risico: hoog",
        "<w:tbl><w:tr>" + Bold("Land") + Bold("Risico") + "</w:tr>" + Table("Peru|hoog")["<w:tbl>".Length..]);

    [Theory]
    [InlineData("Land: Peru; Risico: hoog; Datum: 2026", "Land|Risico|Datum", "Peru|hoog|2026")]
    [InlineData("Peru; 2026; hoog\nChili; 2025; laag", "Peru|2026|hoog", "Chili|2025|laag")]
    [InlineData("Naam; De Kleermaker\nPlaats; Utrecht", "Naam|De Kleermaker", "Plaats|Utrecht")]
    public void Read_TableThatLooksHeaded_HasAHeaderWhereWordsStandOverThreeColumns(string expected, params string[] rows) =>
        AssertText(expected, Table(rows).Insert("<w:tbl>".Length, LooksHeaded));

    [Fact]
    public void Read_HeaderWithoutRows_IsARow() =>
        AssertText("Land; Risico", Headed(Table("Land|Risico")));

    [Fact]
    public void Read_MergedCells_CountForAllThatTheyCover() => AssertText(
        "Land: Peru; Risico hoogte: hoog; Risico jaar: 2026\nLand: Peru; Risico hoogte: laag; Risico jaar: 2025",
        "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + Cell("Land", "<w:vMerge w:val='restart'/>") + Cell("Risico", "<w:gridSpan w:val='2'/>")
        + "</w:tr><w:tr><w:trPr><w:tblHeader/></w:trPr>" + Cell(string.Empty, "<w:vMerge/>") + Cell("hoogte") + Cell("jaar")
        + "</w:tr><w:tr>" + Cell("Peru", "<w:vMerge w:val='restart'/>") + Cell("hoog") + Cell("2026")
        + "</w:tr><w:tr>" + Cell(string.Empty, "<w:vMerge w:val='continue'/>") + Cell("laag") + Cell("2025") + "</w:tr></w:tbl>");

    [Fact]
    public void Read_DeletedRowsAndCells_AreLeftOut() => AssertText(
        "Peru; hoog",
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" + Cell("weg") + Cell("weg") + "</w:tr><w:tr>"
        + Cell("Peru") + Cell("weg", "<w:cellDel/>") + Cell("hoog") + "</w:tr></w:tbl>");

    [Fact]
    public void Read_TableThatLaysOutThePage_IsReadAsText() => AssertText(
        "Alleen in zijn rij.\n\nLinks\n\na; b",
        $"<w:tbl><w:tr>{Cell("Alleen in zijn rij.")}</w:tr><w:tr>{Cell("Links")}<w:tc>{Table("a|b")}</w:tc></w:tr></w:tbl>");

    [Fact]
    public void Read_LongTextInCells_IsReadAsText()
    {
        var words = string.Join(' ', Enumerable.Repeat("woord", 50));

        AssertText(
            $"Links\n\n{words}\n\n{words}",
            $"<w:tbl><w:tr>{Cell("Links")}<w:tc>{Paragraph(words)}{Paragraph(words)}</w:tc></w:tr></w:tbl>");
    }

    [Fact]
    public void Read_NotesInATable_FollowAfterIt()
    {
        var file = new DocxFile
        {
            Body = $"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Peru</w:t><w:footnoteReference w:id='2'/></w:r></w:p></w:tc>{Cell("hoog")}</w:tr></w:tbl>{Paragraph("Verder.")}",
            Footnotes = $"<w:footnote w:id='2'>{Paragraph("Zie bijlage.")}</w:footnote>",
        };

        Assert.Equal("Peru; hoog\n\nNoot 1: Zie bijlage.\n\nVerder.", Text(file));
    }

    private static string Headed(string table) => table.Insert("<w:tbl><w:tr>".Length, "<w:trPr><w:tblHeader/></w:trPr>");

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";

    private static string Bold(string text) => $"<w:tc><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r></w:p></w:tc>";

    private void AssertText(string expected, string body) => Assert.Equal(expected, Text(new DocxFile { Body = body }));

    private string Text(DocxFile file) =>
        Assert.Single(DocumentReader.Read(folder.Write("a.docx", file.Bytes()), IngestionLimits.Default, TextLanguage.Dutch)).Text;
}
