using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion;
using Imvo.Assistant.Retrieval.Publications;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Publications;

public sealed class PublicationFetcherTests : IAsyncLifetime, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("imvo-publications-").FullName;
    private PublicationServer _server = null!;

    public async Task InitializeAsync() => _server = await PublicationServer.Start();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("/page", ".html")]
    [InlineData("/moved", ".html")]
    [InlineData("/letter", ".txt")]
    [InlineData("/report", ".pdf")]
    [InlineData("/file.md", ".md")]
    public async Task Fetch_GoodAnswer_SavesTheFileWithWhatIsKnownOfIt(string path, string extension)
    {
        var outcome = await Fetch(path);

        Assert.Equal(Path.Combine(_folder, "steenhof" + extension), outcome.Path);
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
        Assert.Equal(
            new DocumentMetadata(
                "Steenhof: the quarry's own letter",
                "Quarry of Steenhof",
                "https://example.org/steenhof",
                "2026-05",
                TextLanguage.English,
                Fiction: false,
                "own work"),
            DocumentSidecar.Read(outcome.Path!));
    }

    [Fact]
    public async Task Fetch_LittleIsKnown_SidecarSaysWhatThereIs()
    {
        var publication = _server.Publication("/page") with { Url = null, Date = null, Language = "de", Title = "It's: a 'title' # 1\\2" };
        using var fetcher = Fetcher(TimeSpan.FromMinutes(1));

        var outcome = await fetcher.Fetch(publication, CancellationToken.None);

        var sidecar = DocumentSidecar.Read(outcome.Path!);
        Assert.Equal(publication.Title, sidecar.Title);
        Assert.Equal((_server.Address("/page").ToString(), null, null), (sidecar.Url, sidecar.Date, sidecar.Language));
    }

    [Theory]
    [InlineData("/nothing", "404")]
    [InlineData("/failing", "503")]
    [InlineData("/circle", "302")]
    [InlineData("/large", "Limits:DownloadBytes")]
    [InlineData("/broken-off", "failed")]
    public async Task Fetch_BadAnswer_SaysWhyAndLeavesTheEarlierFile(string path, string word)
    {
        await Fetch("/letter");

        var outcome = await Fetch(path);

        Assert.Null(outcome.Path);
        Assert.Contains(word, outcome.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', outcome.Message);
        Assert.Equal("steenhof.meta.yaml steenhof.txt", Files());
        Assert.Equal("The quarry pays on Friday.\n", await File.ReadAllTextAsync(Path.Combine(_folder, "steenhof.txt")));
    }

    [Theory]
    [InlineData("/silent")]
    [InlineData("/stalled")]
    public async Task Fetch_TooSlow_EndsAtTheLimitAndLeavesNothing(string path)
    {
        using var fetcher = Fetcher(TimeSpan.FromMilliseconds(300));

        var outcome = await fetcher.Fetch(_server.Publication(path), CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Null(outcome.Path);
        Assert.Contains("Limits:DownloadSeconds", outcome.Message, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task Fetch_CancelledByTheCaller_IsNoOutcome()
    {
        using var fetcher = Fetcher(TimeSpan.FromMinutes(1));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetcher.Fetch(_server.Publication("/page"), cancelled.Token));
        Assert.Empty(Files());
    }

    [Fact]
    public async Task Fetch_PlainHttpElsewhere_IsRefusedUnasked()
    {
        var publication = _server.Publication("/page") with { Download = new Uri("http://publications.example/report.pdf") };
        using var fetcher = Fetcher(TimeSpan.FromMinutes(1));

        var outcome = await fetcher.Fetch(publication, CancellationToken.None);

        Assert.Null(outcome.Path);
        Assert.Contains("https", outcome.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetch_NobodyListens_NamesWhereToLook()
    {
        var address = _server.Address("/page");
        await _server.DisposeAsync();
        _server = await PublicationServer.Start();
        var publication = _server.Publication("/page") with { Download = address };
        using var fetcher = Fetcher(TimeSpan.FromMinutes(1));

        var outcome = await fetcher.Fetch(publication, CancellationToken.None);

        Assert.Null(outcome.Path);
        Assert.Contains("https://example.org/steenhof", outcome.Message, StringComparison.Ordinal);
    }

    private async Task<PublicationOutcome> Fetch(string path)
    {
        using var fetcher = Fetcher(TimeSpan.FromMinutes(1));
        return await fetcher.Fetch(_server.Publication(path), CancellationToken.None);
    }

    private PublicationFetcher Fetcher(TimeSpan mostTime) => new(_folder, 5000, mostTime);

    private string Files() => string.Join(' ', Directory.GetFiles(_folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
}
