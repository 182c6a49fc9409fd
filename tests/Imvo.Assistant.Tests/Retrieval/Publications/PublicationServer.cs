using Imvo.Assistant.Core.Knowledge;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Imvo.Assistant.Tests.Retrieval.Publications;

/// <summary>A web server on this machine that gives publications, well and badly.</summary>
internal sealed class PublicationServer : IAsyncDisposable
{
    /// <summary>Content of the good page.</summary>
    public const string Page = "<html><body><h1>Steenhof</h1><p>The quarry of Steenhof pays every worker on Friday.</p></body></html>";

    private readonly WebApplication _app;
    private readonly TaskCompletionSource _closing = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PublicationServer(WebApplication app) => _app = app;

    public static async Task<PublicationServer> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new PublicationServer(builder.Build());
        server.Map();
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Address of something on the server.</summary>
    public Uri Address(string path) => new(new Uri(_app.Urls.First()), path);

    /// <summary>A publication whose file lies there.</summary>
    public SourcePublication Publication(string path) => new(
        "steenhof",
        "Steenhof: the quarry's own letter",
        "Quarry of Steenhof",
        "2026-05",
        "en",
        new Uri("https://example.org/steenhof"),
        Address(path),
        "own work",
        Confirmed: true);

    public async ValueTask DisposeAsync()
    {
        _closing.SetResult();
        await _app.DisposeAsync();
    }

    private void Map()
    {
        _app.MapGet("/page", () => Results.Text(Page, "text/html"));
        _app.MapGet("/letter", () => Results.Text("The quarry pays on Friday.\n", "text/plain"));
        _app.MapGet("/report", () => Results.Bytes("%PDF-1.7 report"u8.ToArray(), "application/pdf"));
        _app.MapGet("/file.md", () => Results.Bytes("# Report\n\nThe quarry pays on Friday.\n"u8.ToArray(), "application/octet-stream"));
        _app.MapGet("/moved", () => Results.Redirect("/page"));
        _app.MapGet("/circle", () => Results.Redirect("/circle"));
        _app.MapGet("/large", () => Results.Bytes(new byte[10_000], "text/plain"));
        _app.MapGet("/failing", () => Results.StatusCode(503));
        _app.MapGet("/silent", () => _closing.Task);
        _app.MapGet("/stalled", async (HttpResponse response) =>
        {
            await Begin(response);
            await _closing.Task;
        });
        _app.MapGet("/broken-off", async (HttpContext context) =>
        {
            await Begin(context.Response);
            context.Abort();
        });
    }

    // Gives the head and the first bytes of a longer file.
    private static async Task Begin(HttpResponse response)
    {
        response.ContentType = "text/plain";
        response.ContentLength = 5000;
        await response.WriteAsync("The quarry pays");
        await response.Body.FlushAsync();
    }
}
