using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Browser;

/// <summary>A page, or a frame in it that is of another site.</summary>
internal sealed class BrowserPage(Chromium chromium, string session) : IDisposable
{
    // What a page may not do, counted before its own scripts run.
    private const string Watch = """
        window.seen = { violations: [], shift: 0 };
        document.addEventListener('securitypolicyviolation', event => seen.violations.push(event.effectiveDirective + ' ' + event.blockedURI));
        new PerformanceObserver(list => { for (const entry of list.getEntries()) seen.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
        """;

    private readonly SemaphoreSlim _loads = new(0);
    private readonly TaskCompletionSource<BrowserPage> _frame = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Addresses that were asked for, http and WebSocket.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>The first frame of another site in this page.</summary>
    public Task<BrowserPage> FrameAsync() => _frame.Task.WaitAsync(TimeSpan.FromMinutes(2));

    public Task<JsonElement> SendAsync(string method, JsonObject parameters) => chromium.SendAsync(session, method, parameters);

    /// <summary>Makes the page as wide and high as asked, with preferences of the user such as <c>forced-colors</c>.</summary>
    public async Task EmulateAsync(int width, int height, params (string Name, string Value)[] preferences)
    {
        await SendAsync("Emulation.setDeviceMetricsOverride", new JsonObject
        {
            ["width"] = width,
            ["height"] = height,
            ["deviceScaleFactor"] = 1,
            ["mobile"] = false,
        });
        var features = preferences.Select(preference => (JsonNode)new JsonObject { ["name"] = preference.Name, ["value"] = preference.Value });
        await SendAsync("Emulation.setEmulatedMedia", new JsonObject { ["features"] = new JsonArray([.. features]) });
    }

    public Task GoToAsync(Uri address) => SendAsync("Page.navigate", new JsonObject { ["url"] = address.AbsoluteUri });

    /// <summary>Does what leads to another page and waits until that is loaded.</summary>
    public async Task LoadAsync(Func<Task> leave)
    {
        while (await _loads.WaitAsync(0))
        {
            // Pages that were loaded before are not the one to wait for.
        }

        await leave();
        Assert.True(await _loads.WaitAsync(TimeSpan.FromMinutes(2)), "No page was loaded.");
    }

    /// <summary>The value of a script.</summary>
    public async Task<JsonElement> EvaluateAsync(string script)
    {
        var answer = await SendAsync("Runtime.evaluate", new JsonObject
        {
            ["expression"] = script,
            ["awaitPromise"] = true,
            ["returnByValue"] = true,
            ["userGesture"] = true,
        });
        if (answer.TryGetProperty("exceptionDetails", out var exception))
        {
            throw new InvalidOperationException($"{script}: {exception.GetRawText()}");
        }

        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }

    /// <summary>Waits until a script gives something true, and gives it. A page that is left while waiting is waited for again.</summary>
    public async Task<JsonElement> UntilAsync(string script)
    {
        var wait = $$"""
            new Promise((done, fail) => {
              const end = Date.now() + 90000;
              const look = () => {
                let value;
                try { value = {{script}}; } catch { value = null; }
                if (value) done(typeof value === 'object' ? true : value);
                else if (Date.now() > end) fail(new Error('It did not come to this.'));
                else setTimeout(look, 25);
              };
              look();
            })
            """;
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await EvaluateAsync(wait);
            }
            catch (InvalidOperationException e) when (attempt < 5 && (e.Message.Contains("context", StringComparison.Ordinal) || e.Message.Contains("navigated", StringComparison.Ordinal)))
            {
                // The page that was asked is gone; the next one is asked.
            }
        }
    }

    public Task TypeAsync(string text) => SendAsync("Input.insertText", new JsonObject { ["text"] = text });

    /// <summary>Presses and releases a key: <c>Enter</c>, <c>Escape</c>, <c>Tab</c>.</summary>
    public async Task PressAsync(string key)
    {
        var code = key switch { "Enter" => 13, "Escape" => 27, "Tab" => 9, _ => throw new ArgumentOutOfRangeException(nameof(key)) };
        foreach (var type in new[] { "keyDown", "keyUp" })
        {
            var press = new JsonObject { ["type"] = type, ["key"] = key, ["code"] = key, ["windowsVirtualKeyCode"] = code };
            if (key is "Enter")
            {
                press["text"] = "\r";
            }

            await SendAsync("Input.dispatchKeyEvent", press);
        }
    }

    /// <summary>What axe-core finds against WCAG 2.2 A and AA: rule and element.</summary>
    public async Task<IReadOnlyList<string>> AccessibilityProblemsAsync(string scope = "document")
    {
        await EvaluateAsync(await File.ReadAllTextAsync(AxePath) + "; true");
        var found = await EvaluateAsync($$"""
            axe.run({{scope}}, { iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
              .then(result => result.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.target.join(' '))))
            """);
        return [.. found.EnumerateArray().Select(problem => problem.GetString()!)];
    }

    public void Dispose() => _loads.Dispose();

    internal async Task PrepareAsync()
    {
        await SendAsync("Network.enable", []);
        await SendAsync("Page.enable", []);
        await SendAsync("Page.addScriptToEvaluateOnNewDocument", new JsonObject { ["source"] = Watch });
        await SendAsync("Target.setAutoAttach", new JsonObject { ["autoAttach"] = true, ["waitForDebuggerOnStart"] = true, ["flatten"] = true });
        await SendAsync("Runtime.runIfWaitingForDebugger", []);
    }

    internal void Hear(string method, JsonElement parameters, Func<string, Task<BrowserPage>> attach)
    {
        switch (method)
        {
            case "Network.requestWillBeSent":
                Requests.Enqueue(parameters.GetProperty("request").GetProperty("url").GetString()!);
                break;
            case "Page.loadEventFired":
                _loads.Release();
                break;
            case "Network.webSocketCreated":
                Requests.Enqueue(parameters.GetProperty("url").GetString()!);
                break;
            case "Target.attachedToTarget" when parameters.GetProperty("targetInfo").GetProperty("type").ValueEquals("iframe"):
                _ = GiveFrameAsync(attach(parameters.GetProperty("sessionId").GetString()!));
                break;
            case "Target.attachedToTarget":
                _ = chromium.SendAsync(parameters.GetProperty("sessionId").GetString(), "Runtime.runIfWaitingForDebugger", []);
                break;
        }
    }

    private static string AxePath => Path.Combine(Path.GetDirectoryName(AssistantHosts.BuiltWidget)!, "axe", "axe.min.js");

    private async Task GiveFrameAsync(Task<BrowserPage> frame) => _frame.TrySetResult(await frame);
}
