using System.Text.Json.Nodes;
using Imvo.Assistant.Web.Tests.Browser;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Widget;

/// <summary>A conversation in the chat window: Web Chat in Chromium, the host and its knowledge, all real.</summary>
[Collection(AssistantHostsCollection.Name)]
public sealed class ChatWindowTests(AssistantHosts hosts, Chromium chromium) : IAsyncLifetime
{
    private const string Box = "document.querySelector('[data-id=\"webchat-sendbox-input\"]')";
    private const string Sources = "document.querySelectorAll('.webchat__link-definitions__list-item button')";
    private const string Dialog = "document.querySelector('dialog[open]')";
    private const string Question = "wat is een leefbaar loon?";

    private RunningHost _host = null!;
    private BrowserPage _page = null!;

    public async Task InitializeAsync()
    {
        _host = await hosts.StartAsync(AssistantHosts.Unlimited(), hosts.CopiedFolder(), AssistantHosts.BuiltWidget);
        _page = await chromium.OpenAsync();
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Question_Asked_IsAnsweredWithSourcesThatOpenTheirQuote()
    {
        await GoToAsync("/chat?lang=nl");
        await AskAsync(Question);
        await _page.EvaluateAsync(Sources + "[0].click()");
        var opened = (await _page.UntilAsync($"{Dialog} && {Dialog}.textContent.includes('“') && {Dialog}.textContent")).GetString()!;
        await _page.PressAsync("Escape");
        await _page.UntilAsync("!" + Dialog);

        Assert.Contains("Samengevat in onze notitie", opened, StringComparison.Ordinal);
        Assert.Empty((await _page.EvaluateAsync("seen.violations")).EnumerateArray());
        Assert.All(_page.Requests.Where(address => !address.StartsWith("data:", StringComparison.Ordinal)), address =>
            Assert.Contains(_host.Address.Authority, address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/chat?lang=nl", 1000, "prefers-color-scheme", "light")]
    [InlineData("/chat?lang=en", 1000, "prefers-color-scheme", "dark")]
    [InlineData("/chat?lang=nl", 1000, "forced-colors", "active")]
    [InlineData("/widget/frame?lang=nl", 320, "prefers-color-scheme", "light")]
    [InlineData("/widget/frame?lang=en", 320, "prefers-color-scheme", "dark")]
    public async Task Window_InEveryGuise_IsAccessible(string path, int width, string preference, string value)
    {
        await _page.EmulateAsync(width, 700, (preference, value));
        await GoToAsync(path);
        Assert.Empty(await _page.AccessibilityProblemsAsync());
        await AskAsync(Question);
        Assert.Empty(await _page.AccessibilityProblemsAsync());
        await _page.EvaluateAsync(Sources + "[0].click()");
        await _page.UntilAsync(Dialog);

        Assert.Empty(await _page.AccessibilityProblemsAsync());
        Assert.True((await _page.EvaluateAsync("document.documentElement.scrollWidth <= innerWidth")).GetBoolean());
    }

    [Theory]
    [InlineData("/chat?lang=nl", "Typ je vraag", "Een moment")]
    [InlineData("/chat?lang=en", "Type your question", "One moment")]
    public async Task Window_Begun_GreetsInItsLanguage(string path, string placeholder, string loading)
    {
        await GoToAsync(path);
        await _page.UntilAsync("document.querySelector('.webchat__bubble')");

        Assert.Equal(placeholder, (await _page.EvaluateAsync(Box + ".placeholder")).GetString());
        Assert.StartsWith(loading, (await _page.EvaluateAsync("document.getElementById('state').textContent")).GetString(), StringComparison.Ordinal);
        Assert.True((await _page.EvaluateAsync("document.getElementById('state').hidden")).GetBoolean());
        Assert.Equal(0, (await _page.EvaluateAsync("document.querySelectorAll('input[type=file]').length")).GetInt32());
    }

    [Fact]
    public async Task Suggestion_Chosen_IsAnswered()
    {
        await GoToAsync("/chat?lang=nl");
        await _page.UntilAsync("document.querySelector('.webchat__suggested-action')");
        var before = (await _page.EvaluateAsync("document.querySelectorAll('.webchat__bubble').length")).GetInt32();
        await _page.EvaluateAsync("document.querySelector('.webchat__suggested-action').click()");

        await _page.UntilAsync($"document.querySelectorAll('.webchat__bubble').length >= {before + 2}");
    }

    [Fact]
    public async Task Page_Reloaded_GoesOnWithTheConversation()
    {
        await GoToAsync("/chat?lang=nl");
        await AskAsync(Question);
        var address = new Uri(_host.Address, "/chat?lang=nl&again");
        await _page.GoToAsync(address);
        await _page.UntilAsync("location.search.includes('again')");

        await _page.UntilAsync(Sources + ".length > 0");

        Assert.Contains(Question, (await _page.EvaluateAsync("document.getElementById('webchat').textContent")).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Host_ThatDoesNotAnswer_IsSaidInASentenceAndTriedAgain()
    {
        await BlockAsync("*/v3/directline/*");
        await _page.GoToAsync(new Uri(_host.Address, "/chat?lang=nl"));
        var said = await _page.UntilAsync("!document.getElementById('trouble').hidden && document.getElementById('trouble').innerText");
        Assert.StartsWith("De assistent is nu niet te bereiken.", said.GetString(), StringComparison.Ordinal);
        Assert.Empty(await _page.AccessibilityProblemsAsync());
        await BlockAsync();
        await _page.EvaluateAsync("document.getElementById('again').click()");

        await _page.UntilAsync(Box);

        Assert.True((await _page.EvaluateAsync("document.getElementById('trouble').hidden")).GetBoolean());
    }

    [Fact]
    public async Task Frame_ThatMayStoreNothing_TalksAllTheSame()
    {
        await using var site = await OtherSite.StartAsync(_host.Address);
        await _page.GoToAsync(site.Address);
        await _page.UntilAsync("document.querySelector('imvo-assistant').shadowRoot.querySelector('.open')");
        await _page.EvaluateAsync("document.querySelector('imvo-assistant').shadowRoot.querySelector('.open').click()");
        var frame = await _page.FrameAsync();
        await frame.UntilAsync($"document.activeElement === {Box}");
        await _page.TypeAsync(Question);
        await _page.PressAsync("Enter");

        await frame.UntilAsync(Sources + ".length > 0");

        Assert.True((await frame.EvaluateAsync("(() => { try { return !sessionStorage; } catch { return true; } })()")).GetBoolean());
        Assert.Empty((await frame.EvaluateAsync("seen.violations")).EnumerateArray());
    }

    private async Task BlockAsync(params string[] addresses) =>
        await _page.SendAsync("Network.setBlockedURLs", new JsonObject { ["urls"] = new JsonArray([.. addresses.Select(address => (JsonNode)address)]) });

    private async Task GoToAsync(string path)
    {
        await _page.GoToAsync(new Uri(_host.Address, path));
        await _page.UntilAsync(Box);
    }

    private async Task AskAsync(string question)
    {
        await _page.EvaluateAsync(Box + ".focus()");
        await _page.TypeAsync(question);
        await _page.PressAsync("Enter");
        await _page.UntilAsync(Sources + ".length > 0");
    }
}
