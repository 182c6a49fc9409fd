using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion;
using Xunit;
using static Imvo.Assistant.Tests.Retrieval.Ingestion.Docx.DocxFile;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion.Docx;

public sealed class DocxRejectionTests : IDisposable
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[100_000]];

    private static readonly DocxFile Small = new() { Body = Paragraph("De tekst.") };

    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_LockedWithAPassword_SaysSo() =>
        AssertRejected(RejectionReason.Locked, [.. CompoundFile, .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[100]], "password");

    [Fact]
    public void Read_WordOfBefore2007_SaysSo() => AssertRejected(RejectionReason.Unreadable, CompoundFile, "2007");

    [Theory]
    [InlineData("gewone tekst")]
    [InlineData("%PDF-1.7")]
    [InlineData("x")]
    public void Read_OtherFileUnderTheName_SaysSo(string content) => AssertRejected(RejectionReason.Unreadable, Encoding.UTF8.GetBytes(content), "no Word document");

    [Fact]
    public void Read_SheetUnderTheName_SaysSo()
    {
        using var file = new MemoryStream();
        using (var sheet = SpreadsheetDocument.Create(file, DocumentFormat.OpenXml.SpreadsheetDocumentType.Workbook))
        {
            using var content = new MemoryStream("<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'/>"u8.ToArray());
            sheet.AddWorkbookPart().FeedData(content);
        }

        AssertRejected(RejectionReason.Unreadable, file.ToArray(), "no Word document");
    }

    [Fact]
    public void Read_OtherArchiveUnderTheName_SaysSo() => AssertRejected(RejectionReason.Unreadable, Archive(("a.txt", "tekst")), "no Word document");

    [Fact]
    public void Read_Empty_SaysSo()
    {
        AssertRejected(RejectionReason.Empty, [], "no text");
        AssertRejected(RejectionReason.Empty, new DocxFile { Body = "<w:p/>" }.Bytes(), "no text");
    }

    [Theory]
    [InlineData(10)]
    [InlineData(2)]
    public void Read_CutShort_IsDamaged(int part)
    {
        var whole = Small.Bytes();

        AssertRejected(RejectionReason.Unreadable, whole[..(whole.Length - (whole.Length / part))], "damaged");
    }

    [Fact]
    public void Read_MarkupBroken_IsDamaged() => AssertRejected(RejectionReason.Unreadable, new DocxFile { Body = "<w:p>" }.Bytes(), "damaged");

    [Fact]
    public void Read_DocumentTypeDefinition_IsRefused()
    {
        const string laughs = "<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;&b;'>]>";
        var secret = folder.Write("geheim.txt", "geheim");

        AssertRejected(RejectionReason.Unreadable, new DocxFile { Prologue = laughs, Body = Paragraph("&c;") }.Bytes(), "damaged");
        AssertRejected(
            RejectionReason.Unreadable,
            new DocxFile { Prologue = $"<!DOCTYPE a [<!ENTITY b SYSTEM 'file://{secret}'>]>", Body = Paragraph("&b;") }.Bytes(),
            "damaged");
    }

    [Fact]
    public void Read_PackedTooTight_IsRefused() => AssertRejected(
        RejectionReason.TooLarge, new DocxFile { Body = Paragraph(new string(' ', 20_000_000)) }.Bytes(), "packed");

    [Fact]
    public void Read_UnpacksToMoreThanTheLimit_NamesTheLimit() => AssertRejected(
        RejectionReason.TooLarge, Small.Bytes(), "limit of 500 bytes", new IngestionLimits { MaxUnpackedBytes = 500 });

    [Fact]
    public void Read_StatesASmallerSizeThanItHas_IsNotUnpackedFurther()
    {
        var file = new DocxFile { Body = Paragraph(new string('x', 5_000_000)) }.Bytes();
        StateSize(file, "word/document.xml", 600);

        AssertRejected(RejectionReason.Unreadable, file, "damaged", new IngestionLimits { MaxUnpackedBytes = 10_000 });
    }

    [Fact]
    public void Read_ThousandsOfParts_IsRefused() => AssertRejected(
        RejectionReason.TooLarge, Archive([.. Enumerable.Range(0, 10_001).Select(number => ($"{number}.xml", string.Empty))]), "parts");

    [Fact]
    public void Read_NestedWithoutEnd_IsRefused() => AssertRejected(
        RejectionReason.TooLarge,
        new DocxFile { Body = $"{string.Concat(Enumerable.Repeat("<w:sdt>", 5000))}{Paragraph("x")}{string.Concat(Enumerable.Repeat("</w:sdt>", 5000))}" }.Bytes(),
        "deep");

    [Fact]
    public void Read_MacrosTemplatesAndLinks_AreNotOpened()
    {
        var file = Small with
        {
            And = package =>
            {
                using var noProject = new MemoryStream("no macro project at all"u8.ToArray());
                package.MainDocumentPart!.AddNewPart<VbaProjectPart>().FeedData(noProject);
                package.MainDocumentPart.AddExternalRelationship(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("http://192.0.2.1/t.dotm"), "rId90");
                package.MainDocumentPart.AddHyperlinkRelationship(new Uri("file:///etc/passwd"), isExternal: true, "rId91");
            },
        };

        Assert.Equal("De tekst.", Assert.Single(DocumentReader.Read(folder.Write("a.docm", file.Bytes()), IngestionLimits.Default, TextLanguage.Dutch)).Text);
    }

    [Fact]
    public void Read_LinkToAWrongAddress_IsNoReasonToRefuse()
    {
        var file = (Small with { And = package => package.MainDocumentPart!.AddHyperlinkRelationship(new Uri("mailto:een@voorbeeld.nl"), isExternal: true, "rId9") }).Bytes();

        Rewrite(ref file, "word/_rels/document.xml.rels", text => text.Replace("mailto:een@", "mailto:een@twee@", StringComparison.Ordinal));

        Assert.Equal("De tekst.", Assert.Single(DocumentReader.Read(folder.Write("a.docx", file), IngestionLimits.Default, TextLanguage.Dutch)).Text);
    }

    private static byte[] Archive(params (string Name, string Text)[] entries)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return file.ToArray();
    }

    private static void Rewrite(ref byte[] file, string name, Func<string, string> change)
    {
        using var changed = new MemoryStream();
        changed.Write(file);
        using (var archive = new ZipArchive(changed, ZipArchiveMode.Update, leaveOpen: true))
        {
            string text;
            using (var reader = new StreamReader(archive.GetEntry(name)!.Open()))
            {
                text = reader.ReadToEnd();
            }

            archive.GetEntry(name)!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(name).Open());
            writer.Write(change(text));
        }

        file = changed.ToArray();
    }

    // Writes another unpacked size into the table of contents of the archive and before the entry.
    private static void StateSize(byte[] file, string name, uint size)
    {
        var pattern = Encoding.ASCII.GetBytes(name);
        for (var at = file.AsSpan().IndexOf(pattern); at >= 0;)
        {
            var (head, field) = at >= 46 && file.AsSpan(at - 46, 4).SequenceEqual("PK\u0001\u0002"u8) ? (46, 24) : (30, 22);
            BitConverter.GetBytes(size).CopyTo(file, at - head + field);
            var next = file.AsSpan(at + 1).IndexOf(pattern);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    private void AssertRejected(RejectionReason reason, byte[] content, string words, IngestionLimits? limits = null)
    {
        var path = folder.Write("a.docx", content);

        var rejection = Assert.Throws<DocumentRejectedException>(() => DocumentReader.Read(path, limits ?? IngestionLimits.Default).Count());

        Assert.Equal((reason, true), (rejection.Reason, rejection.Message.StartsWith(path, StringComparison.Ordinal)));
        Assert.Contains(words, rejection.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', rejection.Message);
    }
}
