using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Imvo.Assistant.Web.Tests.Browser;

/// <summary>A member's site: a page on another port and under another name, with a strict content policy and the one script tag.</summary>
internal sealed class OtherSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private OtherSite(WebApplication app)
    {
        _app = app;

        // Not the name of the assistant's host, so that the frame is of another site.
        Address = new UriBuilder(app.Urls.Single()) { Host = "localhost" }.Uri;
    }

    public Uri Address { get; }

    public static async Task<OtherSite> StartAsync(Uri assistant, string attributes = "")
    {
        var origin = assistant.GetLeftPart(UriPartial.Authority);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; script-src {origin}; frame-src {origin}";
            return context.Response.WriteAsync($"""
                <!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Bakkers</title><meta name="viewport" content="width=device-width, initial-scale=1"></head>
                <body><main><h1>Bakkers</h1><p>Brood.</p><a href="/" id="link">Verder</a></main><script src="{origin}/widget.js" {attributes} defer></script></body></html>
                """);
        });
        await app.StartAsync();
        return new OtherSite(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
