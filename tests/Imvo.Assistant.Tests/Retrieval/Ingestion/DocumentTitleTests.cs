using Imvo.Assistant.Retrieval.Ingestion;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion;

public sealed class DocumentTitleTests : IDisposable
{
    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a.html", "<title>Pagina | Site</title><h1> De  kop </h1><p>x</p>", "De kop")]
    [InlineData("a.html", "<title>De titel</title><h1>Een</h1><h1>Twee</h1>", "De titel")]
    [InlineData("a.html", "<p>x</p>", null)]
    [InlineData("a.md", "Tekst vooraf.\n\n## De **kop**\n\nx", "De kop")]
    [InlineData("a.md", "alleen tekst", null)]
    [InlineData("a.txt", "Een titel\n\ntekst", null)]
    public void Find_Document_GivesItsTitle(string name, string text, string? expected) =>
        Assert.Equal(expected, DocumentTitle.Find(folder.Write(name, text), IngestionLimits.Default));

    [Fact]
    public void Find_OtherKind_Rejects() =>
        Assert.Equal(
            RejectionReason.Unsupported,
            Assert.Throws<DocumentRejectedException>(() => DocumentTitle.Find(folder.Write("a.xyz", "x"), IngestionLimits.Default)).Reason);
}
