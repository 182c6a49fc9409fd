using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion;
using Xunit;
using static Imvo.Assistant.Tests.Retrieval.Ingestion.Docx.DocxFile;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion.Docx;

public sealed class DocxListTests : IDisposable
{
    private const string Numbering = """
        <w:abstractNum w:abstractNumId="0">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
          <w:lvl w:ilvl="2"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1.%3"/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="2">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Kop1"/><w:lvlText w:val="%1"/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Kop2"/><w:lvlText w:val="%1.%2"/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
        <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
        """;

    private const string Styles = """
        <w:style w:type="paragraph" w:styleId="Lijst"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        """;

    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_NumberedItems_CountAsInWord() => AssertText(
        """
        De raad adviseert:
        - 1. een
        - 2. twee
        - a) onder twee
        - b) ook
        - 2.IV diep
        - 3. drie
        - a) onder drie
        """,
        $"{Paragraph("De raad adviseert:")}{Item("een", 1)}{Item("twee", 1)}{Item("onder twee", 1, 1)}{Item("ook", 1, 1)}{Item("diep", 1, 2)}{Item("drie", 1)}{Item("onder drie", 1, 1)}");

    [Fact]
    public void Read_ListWithItsOwnStart_CountsOnFromThere() =>
        AssertText("- 1. een\n- 7. zeven\n- 8. acht", $"{Item("een", 1)}{Item("zeven", 3)}{Item("acht", 1)}");

    [Fact]
    public void Read_Bullets_AreItemsHoweverTheyAreMade() => AssertText(
        "- opgemaakt\n- door de stijl\n- getypt\n- met een streep\n\nGeen lijst – maar tekst.",
        $"{Item("opgemaakt", 2)}{Paragraph("door de stijl", "<w:pStyle w:val='Lijst'/>")}{Paragraph("• getypt")}{Paragraph("- met een streep")}"
        + $"{Paragraph("Geen lijst – maar tekst.", "<w:pStyle w:val='Lijst'/><w:numPr><w:numId w:val='0'/></w:numPr>")}");

    [Fact]
    public void Read_ListThatIsNotThere_IsText() => AssertText("Tekst.", Item("Tekst.", 99));

    [Fact]
    public void Read_NumberedHeadings_AreCitedByTheirNumber()
    {
        var passages = Read($"{Heading("Loon", 1)}{Heading("Minimum", 2)}{Paragraph("Vijf euro.")}{Heading("Hoogte", 2)}{Paragraph("Meer.")}{Heading("Uren", 1)}{Paragraph("Acht.")}");

        Assert.Equal(["1 Loon › 1.1 Minimum", "1 Loon › 1.2 Hoogte", "2 Uren"], passages.Select(passage => passage.HeadingPath), StringComparer.Ordinal);
        Assert.Equal(["§ 1.1 · al. 1", "§ 1.2 · al. 2", "§ 2 · al. 3"], passages.Select(passage => passage.Locator), StringComparer.Ordinal);
    }

    private static string Item(string text, int list, int level = 0) =>
        Paragraph(text, $"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list}'/></w:numPr>");

    private static string Heading(string text, int level) => Paragraph(text, $"<w:pStyle w:val='Kop{level}'/>");

    private void AssertText(string expected, string body) => Assert.Equal(expected, Assert.Single(Read(body)).Text);

    private List<PassageDraft> Read(string body) => DocumentReader.Read(
        folder.Write("a.docx", new DocxFile { Body = body, Styles = Styles, Numbering = Numbering }.Bytes()), IngestionLimits.Default, TextLanguage.Dutch).ToList();
}
