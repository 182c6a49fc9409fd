using System.IO.Compression;
using System.Net;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Widget;

/// <summary>How the files of the chat window are served.</summary>
[Collection(AssistantHostsCollection.Name)]
public sealed class WidgetFileTests(AssistantHosts hosts) : IAsyncLifetime
{
    private RunningHost _host = null!;

    public async Task InitializeAsync() => _host = await hosts.StartAsync(AssistantHosts.Unlimited(), widget: StandInWidget.In(hosts.EmptyFolder()));

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("gzip;q=0.5, br;q=0", "gzip")]
    [InlineData("deflate", null)]
    [InlineData(null, null)]
    public async Task WebChat_Served_InTheSmallestFormThatTheClientTakes(string? accepted, string? encoding)
    {
        var response = await GetAsync("/widget/webchat-0123456789abcdef.js", accepted);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(encoding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("text/javascript", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["Accept-Encoding"], response.Headers.Vary, StringComparer.Ordinal);
        Assert.Equal(StandInWidget.Script, await UnpackedAsync(response));
    }

    [Fact]
    public async Task HashedFiles_All_AreKeptForeverAndCarryTheSecurityHeaders()
    {
        var page = await HtmlPage.GetAsync(_host, "/chat");
        var paths = page.QuerySelectorAll("script[src], link[rel=stylesheet], link[rel=preload]")
            .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!).ToList();

        Assert.Equal(3, paths.Count);
        foreach (var path in paths)
        {
            var response = await GetAsync(path, "br");
            Assert.Matches("^/widget/[a-z]+-[0-9a-f]{16}\\.(js|css)$", path);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("public, max-age=31536000, immutable", response.Headers.GetValues("Cache-Control").Single());
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        }
    }

    [Fact]
    public async Task Launcher_Compressed_IsAtMostFiveKilobytes()
    {
        var response = await GetAsync("/widget.js", "br");

        Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 500, 5 * 1024);
        Assert.Equal("public, max-age=3600", response.Headers.GetValues("Cache-Control").Single());
    }

    [Fact]
    public async Task Launcher_Served_HasItsWordsInBothLanguages()
    {
        var script = await UnpackedAsync(await GetAsync("/widget.js", "br"));

        Assert.DoesNotContain("'{words}'", script, StringComparison.Ordinal);
        Assert.Contains("\"Stel een vraag\"", script, StringComparison.Ordinal);
        Assert.Contains("\"Ask a question\"", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_ThatTheClientHas_IsNotSentAgain()
    {
        var first = await GetAsync("/widget.js", "br");
        var request = new HttpRequestMessage(HttpMethod.Get, "/widget.js");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        var second = await _host.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Licenses_AreServedAsText()
    {
        var response = await GetAsync("/widget/licenses", accepted: null);

        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("MIT License", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/widget.js")]
    [InlineData("/widget/frame")]
    [InlineData("/widget/licenses")]
    public async Task Host_WithoutTheBuiltWidget_HasNoneOfIt(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await hosts.Shared.GetAsync(path)).StatusCode);

    [Fact]
    public async Task ChatPage_WithoutTheBuiltWidget_LeadsToTheQuestionPage()
    {
        var page = await HtmlPage.GetAsync(hosts.Shared, "/chat");

        Assert.NotNull(page.QuerySelector("input[name=q]"));
    }

    private static async Task<string> UnpackedAsync(HttpResponseMessage response)
    {
        var content = await response.Content.ReadAsStreamAsync();
        await using Stream unpacked = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(content, CompressionMode.Decompress),
            "gzip" => new GZipStream(content, CompressionMode.Decompress),
            _ => content,
        };
        using var reader = new StreamReader(unpacked);
        return await reader.ReadToEndAsync();
    }

    private Task<HttpResponseMessage> GetAsync(string path, string? accepted)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accepted is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        }

        return _host.SendAsync(request);
    }
}
