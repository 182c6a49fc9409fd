using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion;
using Xunit;
using static Imvo.Assistant.Tests.Retrieval.Ingestion.Docx.DocxFile;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion.Docx;

public sealed class DocxFuzzTests : IDisposable
{
    private static readonly Config ManyFiles = Config.QuickThrowOnFailure.WithMaxTest(200);

    // Well-formed pieces in any order and nesting, most of which no writer would put there.
    private static readonly Gen<string> Piece = Gen.Elements(
        "<w:r><w:t>keten</w:t></w:r>", "<w:t>los</w:t>", "los", "<w:fldChar w:fldCharType='begin'/>", "<w:fldChar w:fldCharType='end'/>",
        "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", "<w:pPr><w:numPr><w:ilvl w:val='12'/><w:numId w:val='1'/></w:numPr></w:pPr>",
        "<w:pPr><w:outlineLvl w:val='3'/></w:pPr>", "<w:tblPr><w:tblLook w:val='zzz'/></w:tblPr>", "<w:trPr><w:gridBefore w:val='-5'/><w:tblHeader/></w:trPr>",
        "<w:tcPr><w:gridSpan w:val='2000000000'/><w:vMerge/></w:tcPr>", "<w:footnoteReference w:id='1'/>", "<w:footnoteReference/>", "<w:sym w:char='D800'/>",
        "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>", "<mc:Choice/>", "<w:rPr><w:vanish/></w:rPr>", "<w:br/>");

    private static readonly string[] Around = ["w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:txbxContent", "w:sdtContent", "mc:AlternateContent", "mc:Choice", "w:del", "w:footnote"];

    private static readonly Arbitrary<string> Bodies = Gen.Sized(Nested).ListOf().Select(string.Concat).ToArbitrary();

    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_AnyMarkup_ThrowsNothingButARejection() => Check.One(ManyFiles, Prop.ForAll(Bodies, body => IsReadOrRejected(new DocxFile
    {
        Body = body,
        Numbering = "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:lvlText w:val='%9%'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>",
        Footnotes = $"<w:footnote w:id='1'>{body}</w:footnote>",
    }.Bytes())));

    [Fact]
    public void Read_AnyByteWrong_ThrowsNothingButARejection()
    {
        var whole = new DocxFile { Body = Table("a|b", "c|d") + Paragraph("De tekst."), Styles = "<w:style w:styleId='a'/>" }.Bytes();

        Check.One(ManyFiles.WithMaxTest(1500), Prop.ForAll(
            Gen.Zip(Gen.Choose(0, whole.Length - 1), Gen.Choose(0, 255)).ToArbitrary(),
            change =>
            {
                byte[] wrong = [.. whole];
                wrong[change.Item1] = (byte)change.Item2;
                return IsReadOrRejected(wrong);
            }));
    }

    [Fact]
    public void Read_WordsInParagraphsAndCells_LosesNone() => Check.One(ManyFiles, Prop.ForAll(
        Gen.Elements("keten", "bedrijf", "Overheid", "VN", "人権", "2026", "zorg.").NonEmptyListOf().NonEmptyListOf().ToArbitrary(),
        rows =>
        {
            var body = string.Concat(rows.Select(words => Table(string.Join('|', words), "x|y") + Paragraph(string.Join(' ', words))));
            var text = string.Join(' ', Read(new DocxFile { Body = body }.Bytes())!.Select(passage => passage.Text));
            return rows.SelectMany(words => words).GroupBy(word => word, StringComparer.Ordinal)
                .All(word => text.Split(word.Key).Length - 1 >= word.Count() * 2);
        }));

    private static Gen<string> Nested(int size) => size < 2
        ? Piece
        : Gen.OneOf(Piece, Gen.Elements(Around).SelectMany(element => Nested(size / 2).ListOf().Select(inner => $"<{element}>{string.Concat(inner.Take(6))}</{element}>")));

    private bool IsReadOrRejected(byte[] content) => Read(content) is null or { Count: > 0 };

    private List<PassageDraft>? Read(byte[] content)
    {
        try
        {
            return DocumentReader.Read(folder.Write("a.docx", content), IngestionLimits.Default, TextLanguage.Dutch).ToList();
        }
        catch (DocumentRejectedException)
        {
            return null;
        }
    }
}
