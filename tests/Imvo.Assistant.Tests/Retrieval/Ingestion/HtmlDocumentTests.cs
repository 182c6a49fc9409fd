using Imvo.Assistant.Retrieval.Ingestion;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion;

public sealed class HtmlDocumentTests : IDisposable
{
    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_Page_LeavesOutWhatStandsAroundTheText()
    {
        var passage = Assert.Single(folder.Read("a.html", """
            <html><head><title>T</title><style>p{}</style></head><body>
            <header><nav>Menu</nav><p>Kop van de site</p></header>
            <div role="dialog">Wij gebruiken cookies</div>
            <p>De tekst.</p><p hidden>h1</p><p aria-hidden="true">h2</p><p style="display: none">h3</p>
            <form><p>Zoek</p></form><aside>Zijbalk</aside><script>x()</script><noscript>Zet scripts aan</noscript>
            <footer>Voet</footer></body></html>
            """));

        Assert.Equal("De tekst.", passage.Text);
    }

    [Fact]
    public void Read_MainWithMostOfTheText_IsPreferred()
    {
        var passage = Assert.Single(folder.Read("a.html", "<body><p>Kruimelpad</p><main><article><header><h1>Titel</h1></header><p>De hele lange tekst van het artikel.</p></article></main></body>"));

        Assert.Equal("Titel", passage.HeadingPath);
        Assert.Equal("De hele lange tekst van het artikel.", passage.Text);
    }

    [Fact]
    public void Read_MainWithLittleText_IsNotPreferred()
    {
        var passage = Assert.Single(folder.Read("a.html", "<body><main><p>Kort.</p></main><p>De hele lange tekst staat ernaast en niet erin.</p></body>"));

        Assert.Contains("staat ernaast", passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FormAroundThePage_IsKept() =>
        Assert.Equal("De tekst van de pagina.", Assert.Single(folder.Read("a.html", "<body><form><p>De tekst van de pagina.</p></form></body>")).Text);

    [Fact]
    public void Read_ListsTablesAndTerms_KeepTheirForm()
    {
        var passage = Assert.Single(folder.Read("a.html", """
            <p>De raad adviseert:</p>
            <ul><li>bedrijven<ul><li>groot</li></ul></li><li><p>overheden</p></li></ul>
            <ol start="3"><li>derde</li><li>vierde</li></ol>
            <table><caption>Landen</caption><tr><th>Land</th><th>Risico</th></tr><tr><th>Peru</th><td>hoog<br>stijgend</td></tr></table>
            <dl><dt>NCP</dt><dd>Nationaal Contactpunt</dd></dl>
            """));

        Assert.Equal(
            """
            De raad adviseert:
            - bedrijven
            - groot
            - overheden
            - 3. derde
            - 4. vierde

            Landen

            Land: Peru; Risico: hoog stijgend

            - NCP: Nationaal Contactpunt
            """,
            passage.Text);
    }

    [Fact]
    public void Read_TableForLayout_IsReadAsText()
    {
        var passage = Assert.Single(folder.Read("a.html", "<table><tr><td>Links</td><td><h2>Kop</h2><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>"), found => found.HeadingPath is "Kop");

        Assert.Equal("a; b", passage.Text);
    }

    [Fact]
    public void Read_EntitiesAndInlineElements_GiveWholeWords() =>
        Assert.Equal(
            "Café & keten: verantwoordelijk, eerste regel.",
            Assert.Single(folder.Read("a.html", "<p>Caf&eacute;&nbsp;&amp; keten: <b>verant</b>woordelijk,<br>eerste\n  regel.</p>")).Text);

    [Fact]
    public void Read_TwoBreaks_PartParagraphs() =>
        Assert.Equal("Eerste.\n\nTweede.", Assert.Single(folder.Read("a.html", "<div>Eerste.<br> <br>Tweede.</div>")).Text);

    [Fact]
    public void Read_LanguageOfThePage_DecidesTheLocator() =>
        Assert.Equal(
            "para. 1",
            Assert.Single(DocumentReader.Read(folder.Write("a.html", "<html lang='en-GB'><p>Tekst zonder bewijs</p></html>"), IngestionLimits.Default)).Locator);
}
