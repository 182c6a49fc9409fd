using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Pages;

[Collection(AssistantHostsCollection.Name)]
public class QuestionPageTests(AssistantHosts hosts)
{
    private const string LivingWage = "/?lang=nl&q=wat+is+een+leefbaar+loon%3F";

    [Theory]
    [InlineData("/", "nl", "Vraag het")]
    [InlineData("/?lang=nl", "nl", "Vraag het")]
    [InlineData("/?lang=en", "en", "Ask")]
    [InlineData("/?lang=de", "nl", "Vraag het")]
    public async Task Page_InALanguage_IsWhollyInIt(string path, string language, string button)
    {
        var page = await HtmlPage.GetAsync(hosts.Shared, path);

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(button, page.QuerySelector("form button")!.TextContent);
        Assert.Equal(3, page.QuerySelectorAll("nav.next a").Length);
        Assert.NotEmpty(page.Title!);
    }

    [Fact]
    public async Task Page_BrowserPrefersEnglish_IsInEnglish()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.AcceptLanguage.ParseAdd("en-GB,en;q=0.8,nl;q=0.5");
        var page = HtmlPage.Parse(await (await hosts.Shared.SendAsync(request)).Content.ReadAsStringAsync());

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Page_OtherLanguage_IsOneLinkAway()
    {
        var dutch = await HtmlPage.GetAsync(hosts.Shared, "/");
        var link = dutch.QuerySelector("a[hreflang=en]")!;
        var english = await HtmlPage.GetAsync(hosts.Shared, link.GetAttribute("href")!);

        Assert.Equal("en", english.DocumentElement.GetAttribute("lang"));
        Assert.Equal("nl", english.QuerySelector("a[hreflang]")!.GetAttribute("hreflang"));
    }

    [Fact]
    public async Task Page_AtTheStart_SaysItIsAnAiAssistantAndWarnsAgainstPersonalData()
    {
        var intro = (await HtmlPage.GetAsync(hosts.Shared, "/")).QuerySelector("main p")!.TextContent;

        Assert.Contains("AI-assistent", intro, StringComparison.Ordinal);
        Assert.Contains("Deel geen persoonsgegevens", intro, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData(LivingWage)]
    [InlineData("/?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    public async Task Page_Always_NeedsNoScriptAndForbidsAny(string path)
    {
        var response = await hosts.Shared.GetAsync(path);
        var page = HtmlPage.Parse(await response.Content.ReadAsStringAsync());
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(response.Headers.Contains("Server"));
        Assert.Empty(page.QuerySelectorAll("script, style, iframe, object, [style]"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<script>alert('x')</script>")]
    [InlineData("\" onfocus=\"alert(1)\" autofocus=\"")]
    [InlineData("'><img src=x onerror=alert(1)>")]
    [InlineData("&lt;b&gt; & één € 🙂")]
    public async Task Page_QuestionWithMarkup_IsShownAsTyped(string question)
    {
        var page = await HtmlPage.GetAsync(hosts.Shared, "/?q=" + Uri.EscapeDataString(question + " hoe heet de directeur van het NCP?"));
        var box = Assert.IsType<IHtmlInputElement>(page.QuerySelector("#q"), exactMatch: false);

        Assert.Equal(question + " hoe heet de directeur van het NCP?", box.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("script, img, b:not([id^=bron-]), [onfocus], [autofocus]"));
    }

    [Fact]
    public async Task Page_Answer_HasMarkersThatLeadToTheirSource()
    {
        var page = await HtmlPage.GetAsync(hosts.Shared, LivingWage);
        var markers = page.QuerySelectorAll("article a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.NotEmpty(markers);
        Assert.All(markers, target => Assert.NotNull(page.GetElementById(target[1..])));
        Assert.Contains("fatsoenlijk kan leven", page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Sources_NamePublicationQuoteAndNote()
    {
        var page = await HtmlPage.GetAsync(hosts.Shared, LivingWage);
        var sources = page.QuerySelectorAll(".sources li");

        Assert.NotEmpty(sources);
        Assert.All(sources, source =>
        {
            Assert.NotEmpty(source.QuerySelector("a, cite")!.TextContent);
            Assert.NotEmpty(source.QuerySelector("details blockquote")!.TextContent);
        });
        Assert.Contains("Samengevat in onze notitie", page.QuerySelector(".sources")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(LivingWage)]
    [InlineData("/?q=geldt+de+CSDDD+voor+mij")]
    [InlineData("/?q=what+is+the+forced+labour+regulation")]
    public async Task Page_Links_LeadOnlyToThisSiteOrTheWeb(string path)
    {
        var page = await HtmlPage.GetAsync(hosts.Shared, path);

        Assert.All(page.QuerySelectorAll("a"), link =>
        {
            var href = link.GetAttribute("href")!;
            var isHere = href.StartsWith('#') || href.StartsWith("/?", StringComparison.Ordinal);
            Assert.True(isHere || new Uri(href).Scheme is "http" or "https", href);
            Assert.True(isHere || link.GetAttribute("rel")!.Contains("noopener", StringComparison.Ordinal), href);
        });
    }

    [Fact]
    public async Task Page_Examples_AreAnsweredWhenClicked()
    {
        var examples = (await HtmlPage.GetAsync(hosts.Shared, "/")).QuerySelectorAll("nav.next a").Select(link => link.GetAttribute("href")!).ToList();

        foreach (var example in examples)
        {
            Assert.NotEmpty((await HtmlPage.GetAsync(hosts.Shared, example)).QuerySelectorAll("article a"));
        }
    }

    [Fact]
    public async Task Page_Form_CanBeUsedWithoutAMouseOrSight()
    {
        var page = await HtmlPage.GetAsync(hosts.Shared, LivingWage);
        var label = Assert.IsType<IHtmlLabelElement>(page.QuerySelector("label"), exactMatch: false);

        Assert.Equal("q", label.HtmlFor);
        Assert.Equal("wat is een leefbaar loon?", page.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Equal("polite", page.QuerySelector("article")!.GetAttribute("aria-live"));
        Assert.Equal("nl", page.QuerySelector("article")!.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotNull(page.QuerySelector("meta[name=viewport]"));
    }

    [Fact]
    public async Task Page_Footer_NamesThePersonToTurnTo()
    {
        var settings = AssistantHosts.Unlimited();
        settings.Handover.Name = "Balie <Noord>";
        await using var host = await hosts.StartAsync(settings);

        Assert.Contains("Balie <Noord>", (await HtmlPage.GetAsync(host, "/")).QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Style_OfThePage_IsServedFromHere()
    {
        var page = await HtmlPage.GetAsync(hosts.Shared, "/");
        var response = await hosts.Shared.GetAsync(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/css", response.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("url(", await response.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }
}
