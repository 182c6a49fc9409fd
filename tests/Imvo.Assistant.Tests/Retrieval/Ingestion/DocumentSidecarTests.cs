using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion;

public sealed class DocumentSidecarTests : IDisposable
{
    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_AllKeys_GivesThem()
    {
        folder.Write("rapport.meta.yaml", """
            title: "Kansen en risico's"
            publisher: SER
            url: https://www.ser.nl/rapport
            date: 2019-10
            language: nl
            fiction: yes
            licence: CC BY 4.0
            """);

        Assert.Equal(
            new DocumentMetadata("Kansen en risico's", "SER", "https://www.ser.nl/rapport", "2019-10", TextLanguage.Dutch, Fiction: true, "CC BY 4.0"),
            DocumentSidecar.Read(folder.At("rapport.txt")));
    }

    [Fact]
    public void Read_NoSidecar_GivesNone() => Assert.Equal(DocumentMetadata.None, DocumentSidecar.Read(folder.At("rapport.txt")));

    [Fact]
    public void Read_SidecarWithExtension_GoesFirst()
    {
        folder.Write("rapport.meta.yaml", "title: algemeen");
        folder.Write("rapport.html.meta.yaml", "title: pagina");

        Assert.Equal("pagina", DocumentSidecar.Read(folder.At("rapport.html")).Title);
        Assert.Equal("algemeen", DocumentSidecar.Read(folder.At("rapport.txt")).Title);
    }

    [Theory]
    [InlineData("title: T\nauteur: X", "line 2", "auteur")]
    [InlineData("date: 2019-13", "line 1", "2019-13")]
    [InlineData("date: 1 mei 2019", "line 1", "2026-11-22")]
    [InlineData("date: 2019-02-30", "line 1", "date")]
    [InlineData("url: www.ser.nl", "line 1", "https://")]
    [InlineData("url: javascript:alert(1)", "line 1", "https://")]
    [InlineData("language: de", "line 1", "nl or en")]
    [InlineData("fiction: misschien", "line 1", "yes or no")]
    [InlineData("title: a\ntitle: b", "line 2", "twice")]
    [InlineData("title: [a, b]", "line 1", "title")]
    [InlineData("- title", "line 1", "key: value")]
    [InlineData("title: \"open", "line", "YAML")]
    public void Read_Mistake_NamesLineAndMend(string yaml, string place, string mend)
    {
        folder.Write("a.meta.yaml", yaml);

        var rejection = Assert.Throws<DocumentRejectedException>(() => DocumentSidecar.Read(folder.At("a.txt")));

        Assert.Equal(RejectionReason.BadSidecar, rejection.Reason);
        Assert.Contains(place, rejection.Message, StringComparison.Ordinal);
        Assert.Contains(mend, rejection.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# alleen commentaar")]
    [InlineData("title:")]
    public void Read_NothingSaid_GivesNone(string yaml)
    {
        folder.Write("a.meta.yaml", yaml);

        Assert.Equal(DocumentMetadata.None, DocumentSidecar.Read(folder.At("a.txt")));
    }

    [Fact]
    public void Read_DeeplyNestedYaml_Rejects()
    {
        folder.Write("a.meta.yaml", "title: " + new string('[', 60_000));

        Assert.Equal(RejectionReason.BadSidecar, Assert.Throws<DocumentRejectedException>(() => DocumentSidecar.Read(folder.At("a.txt"))).Reason);
    }
}
