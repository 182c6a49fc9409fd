using System.Text;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion.Pdf;

/// <summary>These run the programs of poppler-utils; without them they fail and say what to install.</summary>
public sealed class PdfRejectionTests : IDisposable
{
    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_PagesOfPictures_AsksForTextRecognition() =>
        AssertRejected(RejectionReason.Pictures, new PdfFile().PageWithPicture().PageWithPicture().Bytes(), "text recognition");

    [Fact]
    public void Read_PicturesWithAStamp_AsksForTextRecognition() =>
        AssertRejected(RejectionReason.Pictures, new PdfFile().PageWithPicture().Page("ONTVANGEN 12").PageWithPicture().Bytes(), "text recognition");

    [Fact]
    public void Read_FewWordsWithoutPictures_IsText()
    {
        var path = folder.Write("a.pdf", new PdfFile().Page("Einde.").Page("Echt.").Bytes());

        Assert.Contains("Echt.", string.Concat(DocumentReader.Read(path, IngestionLimits.Default, TextLanguage.Dutch).Select(passage => passage.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EmptyPages_HoldNoText() => AssertRejected(RejectionReason.Empty, new PdfFile().Page(string.Empty).Bytes(), "no text");

    [Fact]
    public void Read_NoBytes_HoldsNoText() => AssertRejected(RejectionReason.Empty, [], "no text");

    [Fact]
    public void Read_Locked_SaysSo() => AssertRejected(RejectionReason.Locked, new PdfFile { IsLocked = true }.Page("Geheim.").Bytes(), "password");

    [Theory]
    [InlineData("%PDF-1.7 and then nothing of the kind")]
    [InlineData("%PDF-")]
    public void Read_Damaged_SaysSo(string content) => AssertRejected(RejectionReason.Unreadable, Encoding.ASCII.GetBytes(content), "damaged");

    [Theory]
    [InlineData("gewone tekst")]
    [InlineData("PK\u0003\u0004")]
    public void Read_OtherFileUnderTheName_SaysSo(string content) => AssertRejected(RejectionReason.Unreadable, Encoding.ASCII.GetBytes(content), "no pdf");

    [Fact]
    public void Read_LargerThanLimit_NamesTheLimit() => AssertRejected(
        RejectionReason.TooLarge, new PdfFile().Page("Tekst.").Bytes(), "limit of 100", new IngestionLimits { MaxDocumentBytes = 100 });

    private void AssertRejected(RejectionReason reason, byte[] content, string words, IngestionLimits? limits = null)
    {
        var path = folder.Write("a.pdf", content);

        var rejection = Assert.Throws<DocumentRejectedException>(() => DocumentReader.Read(path, limits ?? IngestionLimits.Default).Count());

        Assert.Equal((reason, true), (rejection.Reason, rejection.Message.StartsWith(path, StringComparison.Ordinal)));
        Assert.Contains(words, rejection.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', rejection.Message);
    }
}
