using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion;
using Xunit;
using static Imvo.Assistant.Tests.Retrieval.Ingestion.Docx.DocxFile;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion.Docx;

public sealed class DocxTextTests : IDisposable
{
    private const string Styles = """
        <w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Huiskop"><w:name w:val="Kop van ons huis"/><w:basedOn w:val="Kop1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Tussenkop"><w:name w:val="Tussenkop"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="GeenKop"><w:name w:val="Citaat"/><w:basedOn w:val="Kop1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Rond1"><w:name w:val="Rond 1"/><w:basedOn w:val="Rond2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Rond2"><w:name w:val="Rond 2"/><w:basedOn w:val="Rond1"/></w:style>
        <w:style w:type="character" w:styleId="Verborgen"><w:name w:val="Verborgen"/><w:rPr><w:vanish/></w:rPr></w:style>
        """;

    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Kop1")]
    [InlineData("Huiskop")]
    [InlineData("kop 1")]
    [InlineData("Heading1")]
    public void Read_ParagraphInHeadingStyle_OpensASection(string style)
    {
        var passage = Assert.Single(Read($"{Styled("De keten", style)}{Paragraph("De tekst.")}"));

        Assert.Equal(("De keten", "De keten · al. 1", "De tekst."), (passage.HeadingPath, passage.Locator, passage.Text));
    }

    [Fact]
    public void Read_TitleAndHeadings_NestByTheirOutline()
    {
        var passages = Read(
            $"{Styled("Gedragscode", "Titel")}{Styled("Loon", "Kop1")}{Styled("Minimum", "Tussenkop")}{Paragraph("Vijf euro.")}"
            + $"{Paragraph("Uren", "<w:outlineLvl w:val='0'/>")}{Paragraph("Acht uur.")}{Styled("Een citaat.", "GeenKop")}{Styled("Rond.", "Rond1")}");

        Assert.Equal(["Gedragscode › Loon › Minimum", "Gedragscode › Uren"], passages.Select(passage => passage.HeadingPath), StringComparer.Ordinal);
        Assert.Equal("Acht uur.\n\nEen citaat.\n\nRond.", passages[1].Text);
    }

    [Fact]
    public void Read_ContentsAndFieldsToFillIn_AreLeftOut() => Assert.Equal("De tekst.", Text(
        $"""
        {Styled("Loon 3", "Inhopg1")}
        <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>
        <w:sdtContent>{Paragraph("Inhoud")}</w:sdtContent></w:sdt>
        <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{Paragraph("Klik hier om tekst in te voeren.")}</w:sdtContent></w:sdt>
        <w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>{Paragraph("De tekst.")}</w:sdtContent></w:sdt>
        """));

    [Fact]
    public void Read_TrackedChanges_AreReadAsAccepted() => Assert.Equal("Zij betalen loon op vrijdag.\n\nDaarna rust.", Text(
        """
        <w:p><w:r><w:t xml:space="preserve">Zij </w:t></w:r><w:del><w:r><w:delText>stelen</w:delText></w:r></w:del>
        <w:ins><w:r><w:t xml:space="preserve">betalen </w:t></w:r></w:ins><w:moveFrom><w:r><w:t>verplaatst</w:t></w:r></w:moveFrom>
        <w:ins><w:del><w:r><w:t>toch niet</w:t></w:r></w:del></w:ins><w:moveTo><w:r><w:t xml:space="preserve">loon op vrijdag.</w:t></w:r></w:moveTo></w:p>
        <w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val="Kop1"/></w:pPr></w:pPrChange></w:pPr><w:r><w:t>Daarna rust.</w:t></w:r></w:p>
        """));

    [Fact]
    public void Read_DeletedEndOfParagraph_JoinsItWithTheNext() => Assert.Equal("Een zin in tweeën.\n\nNog een.", Text(
        $"{Paragraph("Een zin ", "<w:rPr><w:del/></w:rPr>")}{Paragraph("in tweeën.")}{Paragraph("Nog een.", "<w:rPr><w:del/></w:rPr>")}"));

    [Fact]
    public void Read_HiddenText_IsLeftOut() => Assert.Equal("Zichtbaar en zo ook.", Text(
        """
        <w:p><w:r><w:t xml:space="preserve">Zichtbaar </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>
        <w:r><w:rPr><w:rStyle w:val="Verborgen"/></w:rPr><w:t>geheim</w:t></w:r>
        <w:r><w:rPr><w:rStyle w:val="Verborgen"/><w:vanish w:val="0"/></w:rPr><w:t xml:space="preserve">en </w:t></w:r>
        <w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>zo ook.</w:t></w:r></w:p>
        """));

    [Fact]
    public void Read_LinksAndFields_GiveWhatTheReaderSees() => Assert.Equal("Zie de site en pagina 7.", Text(
        """
        <w:p><w:r><w:t xml:space="preserve">Zie </w:t></w:r><w:hyperlink r:id="rId9"><w:r><w:t xml:space="preserve">de site </w:t></w:r></w:hyperlink>
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:t>code</w:t></w:r>
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>binnenin</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>
        <w:r><w:t>ook code</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
        <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">en pagina </w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
        <w:fldSimple w:instr="PAGE"><w:r><w:t>7.</w:t></w:r></w:fldSimple></w:p>
        """));

    [Fact]
    public void Read_FieldWithoutEnd_HidesNoOtherParagraph() => Assert.Equal("De tekst.", Text(
        $"<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:t>code</w:t></w:r></w:p>{Paragraph("De tekst.")}"));

    [Fact]
    public void Read_SignsBetweenLetters_GiveWholeWords() => Assert.Equal("verantwoordelijk niet-financieel, één twee drie → x²", Text(
        """
        <w:p><w:r><w:t>verant</w:t><w:softHyphen/><w:t>woor</w:t></w:r><w:r><w:t>delijk</w:t><w:tab/><w:t>niet</w:t><w:noBreakHyphen/><w:t>financieel,</w:t>
        <w:br/><w:t>één</w:t><w:cr/><w:t>tw&#xAD;ee</w:t><w:br w:type="page"/><w:t xml:space="preserve"> drie </w:t><w:sym w:font="Wingdings" w:char="2192"/>
        <w:sym w:font="Wingdings" w:char="F0E8"/></w:r><m:oMath><m:r><m:t>x²</m:t></m:r></m:oMath></w:p>
        """));

    [Fact]
    public void Read_TextBox_IsReadOnceAfterItsParagraph() => Assert.Equal("Voor en na.\n\nIn het kader.\n\nOok oud.\n\nVerder.", Text(
        $"""
        <w:p><w:r><w:t xml:space="preserve">Voor </w:t></w:r><w:r><mc:AlternateContent>
        <mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>{Styled("In het kader.", "Kop1")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>
        <mc:Fallback><w:pict><v:textbox><w:txbxContent>{Paragraph("In het kader.")}</w:txbxContent></v:textbox></w:pict></mc:Fallback>
        </mc:AlternateContent><w:pict><v:textbox><w:txbxContent>{Paragraph("Ook oud.")}</w:txbxContent></v:textbox></w:pict></w:r>
        <w:r><w:t>en na.</w:t></w:r></w:p>{Paragraph("Verder.")}
        """));

    [Fact]
    public void Read_StrictForm_IsReadAlike()
    {
        var file = new DocxFile { Body = Paragraph("De tekst."), Namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main" };

        Assert.Equal("De tekst.", Assert.Single(Read(file)).Text);
    }

    [Fact]
    public void Read_EndlessParagraph_IsHeldInPieces()
    {
        var path = folder.Write("a.docx", new DocxFile { Body = $"<w:p>{string.Concat(Enumerable.Repeat("<w:r><w:t>een zin. </w:t></w:r>", 3000))}</w:p>" }.Bytes());

        var passages = DocumentReader.Read(path, new IngestionLimits { MaxLineCharacters = 500 }, TextLanguage.Dutch).ToList();

        Assert.Equal(3000, string.Join(' ', passages.Select(passage => passage.Text)).Split("zin.").Length - 1);
    }

    [Fact]
    public void Read_LanguageOfTheText_DecidesTheLocator() => Assert.Equal(
        "para. 1",
        Assert.Single(DocumentReader.Read(
            folder.Write("a.docx", new DocxFile { Body = Paragraph("The supplier shall pay the workers what is due to them.") }.Bytes()), IngestionLimits.Default)).Locator);

    private static string Styled(string text, string style) => Paragraph(text, $"<w:pStyle w:val='{style}'/>");

    private string Text(string body) => Assert.Single(Read(body)).Text;

    private List<PassageDraft> Read(string body) => Read(new DocxFile { Body = body, Styles = Styles });

    private List<PassageDraft> Read(DocxFile file) =>
        DocumentReader.Read(folder.Write("a.docx", file.Bytes()), IngestionLimits.Default, TextLanguage.Dutch).ToList();
}
