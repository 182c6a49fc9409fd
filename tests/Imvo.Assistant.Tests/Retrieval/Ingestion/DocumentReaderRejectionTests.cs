using System.Text;
using Imvo.Assistant.Retrieval.Ingestion;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion;

public sealed class DocumentReaderRejectionTests : IDisposable
{
    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n\u00A0 \f")]
    [InlineData("\u200B\uFEFF")]
    public void Read_WithoutText_RejectsAsEmpty(string text)
    {
        foreach (var name in new[] { "leeg.txt", "leeg.md", "leeg.html" })
        {
            AssertRejected(RejectionReason.Empty, folder.Write(name, text));
        }
    }

    [Fact]
    public void Read_PageWithoutVisibleText_RejectsAsEmpty() =>
        AssertRejected(RejectionReason.Empty, folder.Write("a.html", "<html><head><title>T</title></head><body><script>x()</script></body></html>"));

    [Fact]
    public void Read_NoSuchFile_RejectsAsMissing() => AssertRejected(RejectionReason.Missing, folder.At("weg.txt"));

    [Fact]
    public void Read_Folder_RejectsAsUnsupported()
    {
        Directory.CreateDirectory(folder.At("map.txt"));

        AssertRejected(RejectionReason.Unsupported, folder.At("map.txt"));
    }

    [Fact]
    public void Read_OtherKind_RejectsAsUnsupported()
    {
        var rejection = AssertRejected(RejectionReason.Unsupported, folder.Write("rapport.xyz", "tekst"));

        Assert.Contains(".txt", rejection.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 65, 66, 0, 67 })]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0, 0, 8, 0 })]
    [InlineData(new byte[] { 1, 2, 3, 4, 65, 66, 5, 6 })]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x35, 10, 0x25, 0xE2, 0xE3 })]
    public void Read_NotText_RejectsAsBinary(byte[] content) => AssertRejected(RejectionReason.Binary, folder.Write("a.txt", content));

    [Fact]
    public void Read_InvalidUtf8_NamesTheByteAndTheMend()
    {
        var rejection = AssertRejected(RejectionReason.WrongEncoding, folder.Write("a.txt", [.. "Ca"u8, 0xE9, .. " tekst"u8]));

        Assert.Contains("byte 2", rejection.Message, StringComparison.Ordinal);
        Assert.Contains("UTF-8", rejection.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_InvalidByteFarInTheFile_NamesItsPlace()
    {
        byte[] content = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("één zin.\n", 20_000))), 0xC3];

        var rejection = AssertRejected(RejectionReason.WrongEncoding, folder.Write("a.txt", content));

        Assert.Contains($"byte {content.Length - 1}", rejection.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Utf16WithoutMark_RejectsAsWrongEncoding() =>
        AssertRejected(RejectionReason.WrongEncoding, folder.Write("a.txt", Encoding.Unicode.GetBytes("Een gewone zin in UTF-16.")));

    [Fact]
    public void Read_Utf32_RejectsAsWrongEncoding() =>
        AssertRejected(RejectionReason.WrongEncoding, folder.Write("a.txt", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes("Een zin.")]));

    [Fact]
    public void Read_LoneSurrogateInUtf16_RejectsAsWrongEncoding() =>
        AssertRejected(RejectionReason.WrongEncoding, folder.Write("a.txt", [0xFF, 0xFE, 65, 0, 0x00, 0xD8, 66, 0]));

    [Fact]
    public void Read_LargerThanLimit_NamesTheLimit()
    {
        var path = folder.Write("a.txt", new string('a', 101));

        var rejection = Assert.Throws<DocumentRejectedException>(
            () => DocumentReader.Read(path, new IngestionLimits { MaxDocumentBytes = 100 }).Count());

        Assert.Equal(RejectionReason.TooLarge, rejection.Reason);
        Assert.Contains("100", rejection.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LinkToItself_RejectsWithoutOtherException()
    {
        File.CreateSymbolicLink(folder.At("a.txt"), folder.At("a.txt"));

        var rejection = Assert.Throws<DocumentRejectedException>(() => DocumentReader.Read(folder.At("a.txt"), IngestionLimits.Default).Count());

        Assert.Equal(RejectionReason.SymlinkLoop, rejection.Reason);
    }

    [Fact]
    public void Read_WithoutPermission_RejectsAsNoPermission()
    {
        // The administrator may read everything, so for that account there is nothing to see here.
        var path = folder.Write("a.txt", "tekst");
        if (Environment.IsPrivilegedProcess || OperatingSystem.IsWindows())
        {
            return;
        }

        File.SetUnixFileMode(path, UnixFileMode.None);
        AssertRejected(RejectionReason.NoPermission, path);
    }

    [Fact]
    public void Read_TagsNestedWithoutEnd_Rejects() =>
        AssertRejected(RejectionReason.Unreadable, folder.Write("a.html", string.Concat(Enumerable.Repeat("<div>", 50_000)) + "tekst"));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void Read_EncodingWithMark_ReadsText(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var path = folder.Write("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes("Eén geïnformeerde zin 😀.")]);

        Assert.Equal("Eén geïnformeerde zin 😀.", Assert.Single(DocumentReader.Read(path, IngestionLimits.Default)).Text);
    }

    [Theory]
    [InlineData("a.TXT", true)]
    [InlineData("a.markdown", true)]
    [InlineData("a.htm", true)]
    [InlineData("a.DOCX", true)]
    [InlineData("a.docm", true)]
    [InlineData("a.pdf", true)]
    [InlineData("a.doc", false)]
    [InlineData("txt", false)]
    public void IsSupported_Name_DependsOnExtension(string name, bool expected) => Assert.Equal(expected, DocumentReader.IsSupported(name));

    private static DocumentRejectedException AssertRejected(RejectionReason reason, string path)
    {
        var rejection = Assert.Throws<DocumentRejectedException>(() => DocumentReader.Read(path, IngestionLimits.Default).Count());
        Assert.Equal(reason, rejection.Reason);
        Assert.Contains(Path.GetFileName(path), rejection.Message, StringComparison.Ordinal);
        return rejection;
    }
}
