using Imvo.Assistant.Tests.Retrieval.Publications;
using Xunit;

namespace Imvo.Assistant.Tests.Cli;

public sealed class FetchCommandTests : IAsyncLifetime, IDisposable
{
    private readonly CliWorkspace _workspace = new();
    private PublicationServer _server = null!;

    private string Publications => Path.Combine(_workspace.Index.Data, "publications");

    public async Task InitializeAsync()
    {
        _server = await PublicationServer.Start();
        string[] rows =
        [
            Row("quarry", "/page"), Row("gone", "/nothing"), Row("large", "/large"), Row("slow", "/stalled"),
            Row("moved", "/moved"), Row("report", "/report"), Row("paper", null),
        ];
        _workspace.Index.Write("sources/sources.yaml", string.Join('\n', rows) + "\n");
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Fetch_ThenAdd_CitesTheTitleAndAddressOfThePublication()
    {
        var fetched = (await Fetch("quarry")).Exits(0);
        Assert.StartsWith("quarry: saved as " + Path.Combine(Publications, "quarry.html"), Assert.Single(fetched.OutputLines), StringComparison.Ordinal);
        Assert.Equal(PublicationServer.Page, await File.ReadAllTextAsync(Path.Combine(Publications, "quarry.html")));

        (await _workspace.Run("index", "add", Publications)).Exits(0);
        var answer = (await _workspace.Run("ask", "When does the quarry of Steenhof pay every worker?", "--json")).Json();

        var citation = answer.GetProperty("citations")[0];
        Assert.Equal("Title of quarry", citation.GetProperty("title").GetString());
        Assert.Equal("https://example.org/quarry", citation.GetProperty("url").GetString());
        Assert.Equal("Publisher of quarry", citation.GetProperty("source").GetProperty("publisher").GetString());
        Assert.Equal("2026-05", citation.GetProperty("date").GetString());
    }

    [Theory]
    [InlineData("moved", "moved.html")]
    [InlineData("report", "report.pdf")]
    public async Task Fetch_RedirectOrPdf_IsSaved(string key, string file)
    {
        (await Fetch(key)).Exits(0);

        Assert.True(File.Exists(Path.Combine(Publications, file)));
        Assert.True(File.Exists(Path.Combine(Publications, key + ".meta.yaml")));
    }

    [Fact]
    public async Task Fetch_NotThere_NamesKeyAndStatus() => (await Fetch("gone")).FailsWith(1, "gone", "404", "https://example.org/gone");

    [Fact]
    public async Task Fetch_TooLarge_NamesTheSetting()
    {
        (await FetchWith("Limits__DownloadBytes", "4096", "large")).FailsWith(1, "large", "4096", "Limits:DownloadBytes");
        Assert.Empty(Directory.GetFiles(Publications));
    }

    [Fact]
    public async Task Fetch_TooSlow_EndsAtTheSettingsLimit()
    {
        (await FetchWith("Limits__DownloadSeconds", "1", "slow")).FailsWith(1, "slow", "Limits:DownloadSeconds");
        Assert.Empty(Directory.GetFiles(Publications));
    }

    [Theory]
    [InlineData("nonsense", "nonsense")]
    [InlineData("paper", "https://example.org/paper")]
    public async Task Fetch_NothingToDownload_IsMissing(string key, string words) => (await Fetch(key)).FailsWith(3, key, words);

    [Fact]
    public async Task Fetch_NoKeys_SaysHowToChoose() => (await Fetch()).FailsWith(3, "--all");

    [Fact]
    public async Task Fetch_OneOfSeveralFails_TheOthersAreSaved()
    {
        var result = (await Fetch("gone", "quarry", "report")).Exits(1);

        Assert.StartsWith("gone: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(2, result.OutputLines.Length);
        Assert.Equal(4, Directory.GetFiles(Publications).Length);
    }

    [Fact]
    public async Task Fetch_List_ShowsWhatCanBeDownloaded()
    {
        var result = (await Fetch("--list")).Exits(0);

        Assert.Equal(6, result.OutputLines.Length);
        Assert.Equal(
            $"quarry  Title of quarry (Publisher of quarry)  {_server.Address("/page")}", result.OutputLines[0]);
        Assert.False(Directory.Exists(Publications));
    }

    private string Row(string key, string? path) =>
        $$"""- { key: {{key}}, title: "Title of {{key}}", publisher: "Publisher of {{key}}", date: "2026-05", language: en, url: "https://example.org/{{key}}", download: {{(path is null ? "null" : $"\"{_server.Address(path)}\"")}}, licence: "own", confirmed: yes }""";

    private Task<CliResult> Fetch(params string[] arguments) => _workspace.Run(["knowledge", "fetch", .. arguments, "--folder", Folder()]);

    private Task<CliResult> FetchWith(string name, string value, string key) =>
        _workspace.RunWith(name, value, "knowledge", "fetch", key, "--folder", Folder());

    private string Folder() => _workspace.Index.PathOf("sources");
}
