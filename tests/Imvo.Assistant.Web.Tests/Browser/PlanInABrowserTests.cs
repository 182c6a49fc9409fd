using Imvo.Assistant.Web.Tests.Plans;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Browser;

/// <summary>The pages around a plan in a real browser without script, on the narrowest telephone.</summary>
[Collection(AssistantHostsCollection.Name)]
public class PlanInABrowserTests(AssistantHosts hosts, Chromium chromium)
{
    private const int Narrow = 320;

    [Fact]
    public async Task Plan_WithoutScript_IsMadeRatedAndCompared()
    {
        var browser = await ScriptlessPage.OpenAsync(chromium, Narrow);
        await browser.GoToAsync(new Uri(hosts.Shared.Address, "/plan?lang=nl"));
        await browser.TypeAsync("#product", "granieten tegels");
        await browser.TypeAsync("#country", "India");
        await browser.FollowAsync("main button");
        var made = await browser.PageAsync();

        // Click open what is folded, choose with the keyboard, send.
        await browser.ClickAsync("#risk-natural-stone--child-labour ~ .tools details.tool summary");
        await browser.ChooseLastAsync("details.tool[open] select[name=scale]");
        await browser.ChooseLastAsync("details.tool[open] select[name=scope]");
        await browser.FollowAsync("details.tool[open] button");
        var rated = HtmlPage.Parse((await browser.PageAsync()).Html);

        await browser.GoToAsync(new Uri(made.Address, made.Address.AbsolutePath + "/what-if"));
        await browser.TypeAsync("textarea", "we stappen over naar Portugal");
        await browser.FollowAsync("form.facts button");
        var compared = HtmlPage.Parse((await browser.PageAsync()).Html);

        Assert.StartsWith("/plans/", made.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("Hoe erg: laag, Hoe groot: laag", rated.QuerySelector("aside.moved")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(rated.QuerySelector(".own button[name=back]"));
        Assert.Contains("IndiaPortugal", compared.QuerySelector("table.beside")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_OnTheNarrowestScreen_NeedNoSidewaysScrolling()
    {
        var visit = await PlanVisit.MakeAsync(hosts.Shared);
        var (compared, _) = await visit.PostAsync("what-if", ("text", "we stappen over naar Portugal"));
        var (rated, _) = await visit.PostAsync("ratings", ("risk", "natural_stone.child_labour"), ("scale", "low"));
        var browser = await ScriptlessPage.OpenAsync(chromium, Narrow);
        string[] pages =
        [
            "/plan", visit.Path, rated.RequestMessage!.RequestUri!.PathAndQuery, visit.Path + "/what-if", compared.RequestMessage!.RequestUri!.AbsolutePath,
            visit.Path + "/report", visit.Path + "/delete",
        ];
        foreach (var page in pages)
        {
            await browser.GoToAsync(new Uri(hosts.Shared.Address, page));

            Assert.True(await browser.WidthAsync() <= Narrow, $"{page} is wider than the screen.");
        }
    }
}
