using System.Text.Json;
using Imvo.Assistant.Web.Settings;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Widget;

/// <summary>The page with the chat window, and the question page beside it, as the server writes them.</summary>
[Collection(AssistantHostsCollection.Name)]
public sealed class ChatPageTests(AssistantHosts hosts) : IAsyncLifetime
{
    private RunningHost _host = null!;

    public async Task InitializeAsync() => _host = await hosts.StartAsync(AssistantHosts.Unlimited(), widget: StandInWidget.In(hosts.EmptyFolder()));

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("/widget/frame")]
    [InlineData("/chat?lang=en&tenant=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/")]
    [InlineData("/?q=wat+is+een+leefbaar+loon")]
    public async Task Page_Always_HoldsNothingInlineAndLoadsFromHereOnly(string path)
    {
        var response = await _host.GetAsync(path);
        var page = HtmlPage.Parse(await response.Content.ReadAsStringAsync());
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();

        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("style, [style]"));
        Assert.All(page.QuerySelectorAll("script"), script => Assert.StartsWith("/widget", script.GetAttribute("src"), StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("script"), script => Assert.Empty(script.TextContent));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/chat", "nl", "nl-NL", "Typ je vraag")]
    [InlineData("/chat?lang=en", "en", "en-US", "Type your question")]
    public async Task Page_InALanguage_TellsItsScriptWhatToSay(string path, string language, string locale, string placeholder)
    {
        var page = await HtmlPage.GetAsync(_host, path);
        var main = page.QuerySelector("main")!;

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(language, main.GetAttribute("data-language"));
        Assert.Equal(locale, main.GetAttribute("data-locale"));
        Assert.Equal(placeholder, JsonElement.Parse(main.GetAttribute("data-words")!).GetProperty("TEXT_INPUT_PLACEHOLDER").GetString());
    }

    [Fact]
    public async Task Page_Header_SaysItIsAnAiAssistantWarnsAndLeadsToThePlan()
    {
        var page = await HtmlPage.GetAsync(_host, "/widget/frame");

        Assert.Contains("AI-assistent", page.QuerySelector("header .name")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("geen persoonsgegevens", page.QuerySelector("header .privacy")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/plan?lang=nl", page.QuerySelector("header nav a")!.GetAttribute("href"));
        Assert.Contains("/?lang=nl", page.QuerySelector("noscript")!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_TenantThatIsTooLong_IsCut()
    {
        var page = await HtmlPage.GetAsync(_host, "/widget/frame?tenant=" + new string('a', 5000));

        Assert.Equal(64, page.QuerySelector("main")!.GetAttribute("data-tenant")!.Length);
    }

    [Fact]
    public async Task Frame_OnThisMachine_MayStandInAnyPageOfIt()
    {
        Assert.EndsWith(
            "frame-ancestors 'self' http://localhost:* http://127.0.0.1:* https://localhost:* https://127.0.0.1:*",
            await PolicyAsync(_host),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "frame-ancestors 'self'")]
    [InlineData("https://www.bakkers.nl, https://slagers.nl:8443", "frame-ancestors 'self' https://www.bakkers.nl https://slagers.nl:8443")]
    public async Task Frame_OfAPublicHost_MayStandInItsOwnPagesAndThoseOfListedSites(string sites, string expected)
    {
        var settings = AssistantHosts.Unlimited() with
        {
            Web = new WebSettings { PublicBaseUrl = "https://imvo.example.nl" },
            Channels = new ChannelSettings { DirectLine = new DirectLineSettings { AllowedOrigins = sites } },
        };
        await using var host = await hosts.StartAsync(settings, hosts.CopiedFolder(), StandInWidget.In(hosts.EmptyFolder()));

        Assert.EndsWith(expected, await PolicyAsync(host), StringComparison.Ordinal);
    }

    [Fact]
    public async Task QuestionPage_BesideTheChatWindow_StillAnswersWithoutScript()
    {
        var page = await HtmlPage.GetAsync(_host, "/?lang=nl&q=wat+is+een+leefbaar+loon%3F");

        Assert.Equal("nl", page.QuerySelector("script")!.GetAttribute("data-lang"));
        Assert.NotEmpty(page.QuerySelectorAll("article a"));
    }

    private static async Task<string> PolicyAsync(RunningHost host) =>
        (await host.GetAsync("/widget/frame")).Headers.GetValues("Content-Security-Policy").Single();
}
