using Imvo.Assistant.Web.Settings;
using Imvo.Assistant.Web.Tests.Browser;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Widget;

/// <summary>The button on a member's site, in Chromium, where frames of other sites may store nothing.</summary>
[Collection(AssistantHostsCollection.Name)]
public sealed class LauncherTests(AssistantHosts hosts, Chromium chromium) : IAsyncLifetime
{
    private const string Root = "document.querySelector('imvo-assistant').shadowRoot";
    private const string IsOpen = Root + ".querySelector('dialog').open";
    private const string Focused = Root + ".activeElement?.className || " + Root + ".activeElement?.tagName";

    private RunningHost _host = null!;
    private BrowserPage _page = null!;

    public async Task InitializeAsync()
    {
        _host = await hosts.StartAsync(AssistantHosts.Unlimited(), widget: AssistantHosts.BuiltWidget);
        _page = await chromium.OpenAsync();
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("", "Stel een vraag")]
    [InlineData("data-lang=\"en\"", "Ask a question")]
    public async Task Button_OnAPageWithAStrictPolicy_IsThereWithoutViolationOrShift(string attributes, string label)
    {
        await using var site = await ShowAsync(attributes);

        Assert.Equal(label, (await _page.EvaluateAsync(Root + ".querySelector('.open').textContent")).GetString());
        Assert.Equal("fixed", (await _page.EvaluateAsync($"getComputedStyle({Root}.querySelector('.open')).position")).GetString());
        await OpenAsync();
        Assert.Empty((await _page.EvaluateAsync("seen.violations")).EnumerateArray());
        Assert.Equal(0, (await _page.EvaluateAsync("seen.shift")).GetDouble());
        Assert.Empty(await _page.AccessibilityProblemsAsync());
        Assert.Equal(0, (await _page.EvaluateAsync("localStorage.length + sessionStorage.length + document.cookie.length")).GetInt32());
    }

    [Fact]
    public async Task Window_Opened_LoadsFromTheAssistantOnly()
    {
        await using var site = await ShowAsync();
        var frame = await OpenAsync();
        await frame.UntilAsync("window.WebChat");

        var asked = _page.Requests.Concat(frame.Requests).Select(address => new Uri(address)).Where(address => address.Scheme is "http" or "https" or "ws" or "wss");
        Assert.Subset(
            new HashSet<string>([site.Address.Authority, _host.Address.Authority], StringComparer.Ordinal),
            asked.Select(address => address.Authority).ToHashSet(StringComparer.Ordinal));
        Assert.Empty((await frame.EvaluateAsync("seen.violations")).EnumerateArray());
    }

    [Fact]
    public async Task Escape_InTheFrame_ClosesTheWindowAndReturnsTheFocus()
    {
        await using var site = await ShowAsync();
        var frame = await OpenAsync();
        await _page.UntilAsync(Root + ".activeElement?.tagName === 'IFRAME'");

        // A key goes to the page that has the focus, which is the frame.
        await frame.EvaluateAsync("document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))");
        await _page.UntilAsync("!" + IsOpen);

        Assert.Equal("open", (await _page.EvaluateAsync(Focused)).GetString());
    }

    [Fact]
    public async Task CloseButton_Pressed_ClosesTheWindowAndOpeningShowsTheSameFrame()
    {
        await using var site = await ShowAsync();
        var frame = await OpenAsync();
        await frame.EvaluateAsync("window.mark = 7");
        await _page.EvaluateAsync(Root + ".querySelector('.close').click()");
        Assert.False((await _page.EvaluateAsync(IsOpen)).GetBoolean());
        Assert.Equal("open", (await _page.EvaluateAsync(Focused)).GetString());

        await _page.EvaluateAsync(Root + ".querySelector('.open').click()");

        Assert.True((await _page.EvaluateAsync(IsOpen)).GetBoolean());
        Assert.Equal(7, (await frame.EvaluateAsync("window.mark")).GetInt32());
    }

    [Fact]
    public async Task Window_OnATelephoneWithoutMotion_FillsTheScreenAtOnce()
    {
        await _page.EmulateAsync(320, 640, ("prefers-reduced-motion", "reduce"));
        await using var site = await ShowAsync();
        await OpenAsync();

        Assert.Equal("320 640 0 0", (await _page.EvaluateAsync(
            $"(box => [box.width, box.height, box.x, box.y].join(' '))({Root}.querySelector('dialog').getBoundingClientRect())")).GetString());
    }

    [Fact]
    public async Task Window_ThatThePageOpens_LeavesTheFocusWhereItIs()
    {
        await _page.EmulateAsync(1200, 800);
        await using var site = await ShowAsync("data-open=\"wide\"");
        await _page.UntilAsync(IsOpen);

        Assert.Equal("BODY", (await _page.EvaluateAsync("document.activeElement.tagName")).GetString());
    }

    [Fact]
    public async Task Window_OnASiteThatMayNotShowIt_SaysThatTheAssistantCannotBeReached()
    {
        var settings = AssistantHosts.Unlimited() with { Web = new WebSettings { PublicBaseUrl = "https://imvo.example.nl" } };
        await using var host = await hosts.StartAsync(settings, widget: AssistantHosts.BuiltWidget);
        await using var site = await OtherSite.StartAsync(host.Address);
        await _page.GoToAsync(site.Address);
        await _page.UntilAsync(Root + ".querySelector('.open')");
        await _page.EvaluateAsync(Root + ".querySelector('.open').click()");

        var trouble = await _page.UntilAsync($"!{Root}.querySelector('.trouble').hidden && {Root}.querySelector('.trouble').textContent");

        Assert.StartsWith("De assistent is nu niet te bereiken.", trouble.GetString(), StringComparison.Ordinal);
        Assert.Empty(await _page.AccessibilityProblemsAsync());
    }

    private async Task<OtherSite> ShowAsync(string attributes = "")
    {
        var site = await OtherSite.StartAsync(_host.Address, attributes);
        await _page.GoToAsync(site.Address);
        await _page.UntilAsync(Root + ".querySelector('.open')");
        return site;
    }

    private async Task<BrowserPage> OpenAsync()
    {
        await _page.EvaluateAsync(Root + ".querySelector('.open').click()");
        var frame = await _page.FrameAsync();
        await frame.UntilAsync("document.querySelector('main[data-web-chat]')");
        return frame;
    }
}
