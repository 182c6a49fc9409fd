using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Imvo.Assistant.Web.Plans.Reports;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Plans;

[Collection(AssistantHostsCollection.Name)]
public class ReportTests(AssistantHosts hosts)
{
    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task Plan_EveryRow_LeadsToAReportOfThatRow(string language)
    {
        var visit = await PlanVisit.MakeAsync(hosts.Shared, language);
        var plan = await visit.JsonAsync();
        var page = await visit.PageAsync();
        var linked = page.QuerySelectorAll("a.report").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!.Split("?row=")[1])).ToHashSet(StringComparer.Ordinal);

        string[] expected =
        [
            .. Keys("risks", "risk", "key"),
            .. plan.GetProperty("steps").EnumerateArray().SelectMany(step => step.GetProperty("actions").EnumerateArray()).Select(action => "action:" + action.GetProperty("id").GetString()),
            .. Laws().Select(law => "law:" + law.GetProperty("key").GetString()),
            .. Keys("instruments", "instrument", "key"),
            .. Keys("covenants", "covenant", "key"),
            .. Keys("initiatives", "initiative", "key"),
            .. Keys("sources", "source", "key"),
        ];

        Assert.Empty(expected.Except(linked, StringComparer.Ordinal));

        // Laws that wait for the same answer share a line, with the link of the first; the form offers the others too.
        IEnumerable<JsonElement> Laws() => plan.GetProperty("laws").EnumerateArray()
            .DistinctBy(law => law.TryGetProperty("asks", out var asks) && asks.GetArrayLength() == 1 ? asks[0].GetString() : law.GetProperty("key").GetString(), StringComparer.Ordinal);

        IEnumerable<string> Keys(string list, string kind, string key) =>
            plan.GetProperty(list).EnumerateArray().Select(item => $"{kind}:{item.GetProperty(key).GetString()}");
    }

    [Fact]
    public async Task Report_OfARow_IsKeptWithPlanRowTableVersionAndTime()
    {
        var clock = new ManualClock(new DateTimeOffset(2026, 11, 29, 9, 30, 0, TimeSpan.Zero));
        await using var host = await RunningHost.StartAsync(AssistantHosts.Parts(AssistantHosts.Unlimited(), hosts.CopiedFolder(), clock));
        var visit = await PlanVisit.MakeAsync(host);
        var form = await HtmlPage.GetAsync(host, $"{visit.Path}/report?row=law%3Aeudr");

        var (response, page) = await visit.PostAsync("report", ("row", "law:eudr"), ("text", "Dit klopt niet.\r\nDe datum is anders.\u001b[2J\u202e"));

        Assert.Equal("law:eudr", ((IHtmlSelectElement)form.QuerySelector("#row")!).Value);
        Assert.Contains("geen namen, telefoonnummers", form.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("bewaard", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var report = Assert.Single(new PlanReports(host.Parts).Read());
        Assert.Equal(
            new PlanReport(clock.GetUtcNow(), visit.Id, "law:eudr", report.Title, (await visit.JsonAsync()).GetProperty("tablesVersion").GetString()!, "Dit klopt niet.\nDe datum is anders.[2J"),
            report);
        Assert.Contains("EUDR", report.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan", "", "Schrijf op wat er niet klopt")]
    [InlineData("risk:no.such", "Dit klopt niet", "Kies waar het over gaat")]
    [InlineData("\"><script>alert(1)</script>", "<script>alert(1)</script>", "Kies waar het over gaat")]
    [InlineData("plan", "a", "Uw tekst heeft 2001 tekens", 2001)]
    public async Task Report_ThatCannotBeTaken_SaysWhyAndKeepsTheText(string row, string text, string said, int times = 1)
    {
        var typed = string.Concat(Enumerable.Repeat(text, times));
        var visit = await PlanVisit.MakeAsync(hosts.Shared);
        var before = new PlanReports(hosts.Shared.Parts).Read().Count;

        var (response, page) = await visit.PostAsync("report", ("row", row), ("text", typed));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(said, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(typed, ((IHtmlTextAreaElement)page.QuerySelector("#text")!).Value);
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal(before, new PlanReports(hosts.Shared.Parts).Read().Count);
    }

    [Fact]
    public async Task Report_TooOften_IsToldToWaitOnAPage()
    {
        var settings = AssistantHosts.Unlimited();
        settings.Limits.ReportsPerHour = 1;
        await using var host = await hosts.StartAsync(settings);
        var visit = await PlanVisit.MakeAsync(host);
        await visit.PostAsync("report", ("row", "plan"), ("text", "een"));
        using var second = new HttpRequestMessage(HttpMethod.Post, new Uri(visit.Path + "/report", UriKind.Relative)) { Content = new FormUrlEncodedContent([new("row", "plan"), new("text", "twee")]) };
        second.Headers.Accept.ParseAdd("text/html");

        var response = await host.SendAsync(second);

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Contains("wat u invulde, staat er nog", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
