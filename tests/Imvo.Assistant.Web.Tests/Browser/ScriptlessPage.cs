using System.Text.Json;
using System.Text.Json.Nodes;

namespace Imvo.Assistant.Web.Tests.Browser;

/// <summary>A page in which no script runs, used with pointer and keys.</summary>
internal sealed class ScriptlessPage
{
    private readonly BrowserPage _page;

    private ScriptlessPage(BrowserPage page) => _page = page;

    /// <summary>Opens one on a screen of this width.</summary>
    public static async Task<ScriptlessPage> OpenAsync(Chromium chromium, int width)
    {
        var page = new ScriptlessPage(await chromium.OpenAsync());
        await page.SendAsync("Emulation.setScriptExecutionDisabled", new JsonObject { ["value"] = true });
        await page.SendAsync("Emulation.setDeviceMetricsOverride", new JsonObject { ["width"] = width, ["height"] = 800, ["deviceScaleFactor"] = 1, ["mobile"] = true });
        return page;
    }

    public Task GoToAsync(Uri address) => _page.LoadAsync(() => _page.GoToAsync(address));

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
    public Task FollowAsync(string selector) => _page.LoadAsync(() => ClickAsync(selector));

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

    private static string Text(JsonElement answer, string name) => answer.GetProperty(name).GetString()!;

    private async Task<int> NodeAsync(string selector)
    {
        var root = (await SendAsync("DOM.getDocument")).GetProperty("root").GetProperty("nodeId").GetInt32();
        var node = (await SendAsync("DOM.querySelector", new JsonObject { ["nodeId"] = root, ["selector"] = selector })).GetProperty("nodeId").GetInt32();
        return node > 0 ? node : throw new InvalidOperationException($"Nothing on the page is '{selector}'.");
    }

    private Task<JsonElement> SendAsync(string method, JsonObject? parameters = null) => _page.SendAsync(method, parameters ?? []);
}
