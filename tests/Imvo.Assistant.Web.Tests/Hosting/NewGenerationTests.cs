using Imvo.Assistant.Retrieval.Index;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Hosting;

/// <summary>What an operator adds or removes is seen without a restart.</summary>
[Collection(AssistantHostsCollection.Name)]
public class NewGenerationTests(AssistantHosts hosts)
{
    private const string Ask = """{"question":"wat vraagt de gedragscode over zandstralen van spijkerstof?","scope":"documents"}""";

    private const string Sentence = "Zandstralen van spijkerstof is volgens deze gedragscode verboden.";

    [Fact]
    public async Task Ask_DocumentAddedAndRemoved_IsSeenWithoutARestart()
    {
        var data = hosts.CopiedFolder();
        var document = Path.Combine(data, "gedragscode-spijkerstof.md");
        await File.WriteAllTextAsync(document, $"# Gedragscode spijkerstof\n\n{Sentence} Wie het toch doet, valt af bij de volgende bestelling.\n");
        await using var host = await hosts.StartAsync(AssistantHosts.Unlimited(), data);
        var before = await RunningHost.JsonOf(await host.PostAsync(Ask));

        host.Parts.Writer().Add([document], new DocumentOptions());
        var added = await RunningHost.JsonOf(await host.PostAsync(Ask));
        host.Parts.Writer().Remove("gedragscode-spijkerstof");
        var removed = await RunningHost.JsonOf(await host.PostAsync(Ask));

        Assert.Empty(before.GetProperty("passages").EnumerateArray());
        Assert.Equal("answered", added.GetProperty("status").GetString());
        Assert.Contains(Sentence, added.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("gedragscode-spijkerstof", added.GetProperty("citations")[0].GetProperty("document").GetString());
        Assert.NotEqual(before.GetProperty("corpusVersion").GetString(), added.GetProperty("corpusVersion").GetString(), StringComparer.Ordinal);
        Assert.Empty(removed.GetProperty("passages").EnumerateArray());
    }

    [Fact]
    public async Task Page_DocumentWithBracketsAndMarkup_ShowsThemAsText()
    {
        var data = hosts.CopiedFolder();
        var document = Path.Combine(data, "voetnoten.txt");
        await File.WriteAllTextAsync(document, "Zandstralen van spijkerstof is volgens <b>artikel 7</b> [12] van deze gedragscode verboden.\n");
        await using var host = await hosts.StartAsync(AssistantHosts.Unlimited(), data);
        host.Parts.Writer().Add([document], new DocumentOptions());

        var page = await HtmlPage.GetAsync(host, "/?q=zandstralen+van+spijkerstof+verboden+volgens+gedragscode");
        var article = page.QuerySelector("article")!;

        Assert.Contains("<b>artikel 7</b> [12] van deze", article.TextContent, StringComparison.Ordinal);
        Assert.All(article.QuerySelectorAll("a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }
}
