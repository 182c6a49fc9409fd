using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using Imvo.Assistant.Documents.Pdf;

namespace Imvo.Assistant.Web.Tests.Browser;

/// <summary>A Chromium with one tab in which no script runs, driven over its debugging protocol.</summary>
internal sealed class ChromiumBrowser : IAsyncDisposable
{
    private const string Announced = "DevTools listening on ";

    // Far above what a page needs on a busy machine: only a browser that hangs comes this far.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly CancellationTokenSource _end = new(Patience);
    private readonly DirectoryInfo _profile = Directory.CreateTempSubdirectory("imvo-chromium-");
    private readonly ClientWebSocket _socket = new();
    private readonly Process _process;
    private Task<string>? _rest;
    private string? _session;
    private int _sent;

    private ChromiumBrowser(Process process) => _process = process;

    /// <summary>Starts it with a screen of this width.</summary>
    public static async Task<ChromiumBrowser> StartAsync(int width)
    {
        var process = new Process { StartInfo = new ProcessStartInfo(ChromiumProgram.Installed!) { UseShellExecute = false, RedirectStandardError = true } };
        var browser = new ChromiumBrowser(process);
        foreach (var option in new[] { "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--remote-debugging-port=0", $"--user-data-dir={browser._profile.FullName}", "about:blank" })
        {
            process.StartInfo.ArgumentList.Add(option);
        }

        process.Start();
        string? line;
        do
        {
            line = await process.StandardError.ReadLineAsync(browser._end.Token) ?? throw new InvalidOperationException("Chromium ended before it could be driven.");
        }
        while (!line.StartsWith(Announced, StringComparison.Ordinal));

        // What it writes later is of no use, and a full pipe would stop it.
        browser._rest = process.StandardError.ReadToEndAsync(browser._end.Token);
        await browser._socket.ConnectAsync(new Uri(line[Announced.Length..]), browser._end.Token);
        var target = await browser.SendAsync("Target.createTarget", new JsonObject { ["url"] = "about:blank" });
        var attached = await browser.SendAsync("Target.attachToTarget", new JsonObject { ["targetId"] = Text(target, "targetId"), ["flatten"] = true });
        browser._session = Text(attached, "sessionId");
        await browser.SendAsync("Page.enable");
        await browser.SendAsync("Emulation.setScriptExecutionDisabled", new JsonObject { ["value"] = true });
        await browser.SendAsync("Emulation.setDeviceMetricsOverride", new JsonObject { ["width"] = width, ["height"] = 800, ["deviceScaleFactor"] = 1, ["mobile"] = true });
        return browser;
    }

    public async Task OpenAsync(Uri address)
    {
        await SendAsync("Page.navigate", new JsonObject { ["url"] = address.AbsoluteUri });
        await LoadedAsync();
    }

    /// <summary>Clicks what the selector finds first.</summary>
    public async Task ClickAsync(string selector)
    {
        var node = await NodeAsync(selector);
        await SendAsync("DOM.scrollIntoViewIfNeeded", new JsonObject { ["nodeId"] = node });
        var corners = (await SendAsync("DOM.getContentQuads", new JsonObject { ["nodeId"] = node })).GetProperty("quads")[0];
        var (x, y) = ((corners[0].GetDouble() + corners[4].GetDouble()) / 2, (corners[1].GetDouble() + corners[5].GetDouble()) / 2);
        foreach (var kind in new[] { "mousePressed", "mouseReleased" })
        {
            await SendAsync("Input.dispatchMouseEvent", new JsonObject { ["type"] = kind, ["x"] = x, ["y"] = y, ["button"] = "left", ["clickCount"] = 1 });
        }
    }

    /// <summary>Clicks what leads to another page and waits until it is there.</summary>
    public async Task FollowAsync(string selector)
    {
        await ClickAsync(selector);
        await LoadedAsync();
    }

    /// <summary>Types into a field.</summary>
    public async Task TypeAsync(string selector, string text)
    {
        await SendAsync("DOM.focus", new JsonObject { ["nodeId"] = await NodeAsync(selector) });
        await SendAsync("Input.insertText", new JsonObject { ["text"] = text });
    }

    /// <summary>Chooses the last option of a list with the keyboard.</summary>
    public async Task ChooseLastAsync(string selector)
    {
        await SendAsync("DOM.focus", new JsonObject { ["nodeId"] = await NodeAsync(selector) });
        foreach (var kind in new[] { "rawKeyDown", "keyUp" })
        {
            await SendAsync("Input.dispatchKeyEvent", new JsonObject { ["type"] = kind, ["key"] = "End", ["code"] = "End", ["windowsVirtualKeyCode"] = 35 });
        }
    }

    /// <summary>Width of all that is on the page; more than the screen means that it must be scrolled sideways.</summary>
    public async Task<double> WidthAsync() => (await SendAsync("Page.getLayoutMetrics")).GetProperty("cssContentSize").GetProperty("width").GetDouble();

    /// <summary>The page as it stands, with its address.</summary>
    public async Task<(Uri Address, string Html)> PageAsync()
    {
        var history = await SendAsync("Page.getNavigationHistory");
        var entry = history.GetProperty("entries")[history.GetProperty("currentIndex").GetInt32()];
        var html = await SendAsync("DOM.getOuterHTML", new JsonObject { ["nodeId"] = await NodeAsync("html") });
        return (new Uri(Text(entry, "url")), "<!doctype html>" + Text(html, "outerHTML"));
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        await (_rest ?? Task.FromResult(string.Empty));
        _process.Dispose();
        _end.Dispose();
        _profile.Delete(recursive: true);
    }

    private static string Text(JsonElement answer, string name) => answer.GetProperty(name).GetString()!;

    private async Task<int> NodeAsync(string selector)
    {
        var root = (await SendAsync("DOM.getDocument")).GetProperty("root").GetProperty("nodeId").GetInt32();
        var node = (await SendAsync("DOM.querySelector", new JsonObject { ["nodeId"] = root, ["selector"] = selector })).GetProperty("nodeId").GetInt32();
        return node > 0 ? node : throw new InvalidOperationException($"Nothing on the page is '{selector}'.");
    }

    private async Task<JsonElement> SendAsync(string method, JsonObject? parameters = null)
    {
        var id = ++_sent;
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        if (_session is not null)
        {
            message["sessionId"] = _session;
        }

        await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, _end.Token);
        while (true)
        {
            var answer = await ReceiveAsync();
            if (answer.TryGetProperty("id", out var answered) && answered.GetInt32() == id)
            {
                return answer.TryGetProperty("result", out var result) ? result : throw new InvalidOperationException($"{method}: {answer}");
            }
        }
    }

    private async Task LoadedAsync()
    {
        while (!(await ReceiveAsync() is var message && message.TryGetProperty("method", out var method) && method.ValueEquals("Page.loadEventFired")))
        {
        }
    }

    private async Task<JsonElement> ReceiveAsync()
    {
        using var whole = new MemoryStream();
        var part = new byte[64 * 1024];
        while (true)
        {
            var received = await _socket.ReceiveAsync(part, _end.Token);
            await whole.WriteAsync(part.AsMemory(0, received.Count), _end.Token);
            if (received.EndOfMessage)
            {
                return JsonElement.Parse(whole.ToArray());
            }
        }
    }
}
