using System.Text;
using System.Text.Json;
using Imvo.Assistant.Web.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Imvo.Assistant.Web.Tests;

/// <summary>A host on real Kestrel, on a port of its own, with a client that knows its address.</summary>
public sealed class RunningHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private RunningHost(AssistantParts parts, WebApplication app)
    {
        Parts = parts;
        _app = app;
        Address = new Uri(app.Urls.Single());
        _client = new HttpClient { BaseAddress = Address };
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>What it was made of.</summary>
    public AssistantParts Parts { get; }

    public static async Task<RunningHost> StartAsync(AssistantParts parts)
    {
        var app = AssistantWebHost.Build(parts, "http://127.0.0.1:0");
        await app.StartAsync();
        return new RunningHost(parts, app);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(new Uri(path, UriKind.Relative));

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _client.SendAsync(request);

    /// <summary>Posts a body to <c>/api/ask</c>.</summary>
    public Task<HttpResponseMessage> PostAsync(string json) =>
        PostAsync(new StringContent(json, Encoding.UTF8, "application/json"));

    /// <summary>Posts content to <c>/api/ask</c>.</summary>
    public Task<HttpResponseMessage> PostAsync(HttpContent content) => _client.PostAsync(new Uri("/api/ask", UriKind.Relative), content);

    /// <summary>Asks a question over HTTP.</summary>
    public async Task<JsonElement> AskAsync(string question)
    {
        var response = await PostAsync($$"""{"question":{{JsonSerializer.Serialize(question)}}}""");
        return await JsonOf(response);
    }

    public static async Task<JsonElement> JsonOf(HttpResponseMessage response) =>
        JsonElement.Parse(await response.Content.ReadAsStringAsync());

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
