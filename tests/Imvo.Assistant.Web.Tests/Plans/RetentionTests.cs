using System.Net;
using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Plans.Reports;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Plans;

[Collection(AssistantHostsCollection.Name)]
public class RetentionTests(AssistantHosts hosts)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly ManualClock _clock = new(new DateTimeOffset(2026, 11, 29, 9, 30, 0, TimeSpan.Zero));

    [Fact]
    public async Task Plan_WhoseTimeIsOver_IsGoneWithOneSentenceBeforeTheJobRuns()
    {
        var parts = Parts(days: 30);
        await using var host = await RunningHost.StartAsync(parts);
        var visit = await PlanVisit.MakeAsync(host);

        _clock.Advance((30 * Day) - TimeSpan.FromMinutes(1));
        var before = (await host.GetAsync(visit.Path)).StatusCode;
        _clock.Advance(TimeSpan.FromMinutes(1));
        var page = await host.GetAsync(visit.Path);

        Assert.Equal(HttpStatusCode.OK, before);
        Assert.Equal(HttpStatusCode.Gone, page.StatusCode);
        Assert.Contains("de bewaartijd is voorbij", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await host.GetAsync($"/api/plans/{visit.Id}.json")).StatusCode);
    }

    [Fact]
    public async Task Start_ClearsPlansAndReportsWhoseTimeIsOver_AndLaterTheirMarks()
    {
        var parts = Parts(days: 30);
        PlanVisit old, recent;
        await using (var host = await RunningHost.StartAsync(parts))
        {
            old = await PlanVisit.MakeAsync(host);
            await old.PostAsync("report", ("row", "plan"), ("text", "oud"));
            _clock.Advance(20 * Day);
            recent = await PlanVisit.MakeAsync(host);
            await recent.PostAsync("report", ("row", "plan"), ("text", "nieuw"));
        }

        _clock.Advance(10 * Day);
        await using (var host = await RunningHost.StartAsync(parts))
        {
            Assert.Equal([recent.Id], Files(parts, "*.plan"));
            Assert.Equal([old.Id], Files(parts, "*.gone"));
            Assert.Equal("nieuw", Assert.Single(new PlanReports(parts).Read()).Text);
            Assert.DoesNotContain("oud", await File.ReadAllTextAsync(Path.Combine(parts.DataFolder, "plans", "reports.jsonl")), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Gone, (await host.GetAsync("/plans/" + old.Id)).StatusCode);
        }

        _clock.Advance(30 * Day);
        await using (var host = await RunningHost.StartAsync(parts))
        {
            Assert.Empty(Files(parts, "*.plan"));
            Assert.Equal(HttpStatusCode.NotFound, (await host.GetAsync("/plans/" + old.Id)).StatusCode);
        }
    }

    [Fact]
    public async Task Job_EveryHour_ClearsWhatIsOver()
    {
        var parts = Parts(days: 1);
        await using var host = await RunningHost.StartAsync(parts);
        await PlanVisit.MakeAsync(host);

        _clock.Advance(Day);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (Files(parts, "*.plan").Count > 0)
        {
            // The timer has fired; the job goes on in its own time.
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        Assert.Single(Files(parts, "*.gone"));
    }

    [Theory]
    [InlineData("nl", "Verwijder dit plan")]
    [InlineData("en", "Delete this plan")]
    public async Task Delete_ByWhoHasTheLink_TakesThePlanAwayAtOnce(string language, string link)
    {
        var visit = await PlanVisit.MakeAsync(hosts.Shared, language);
        var asks = await HtmlPage.GetAsync(hosts.Shared, visit.Path + "/delete");
        var stillThere = (await hosts.Shared.GetAsync(visit.Path)).StatusCode;

        var page = await visit.PageAsync();
        var (response, _) = await visit.PostAsync("delete");

        Assert.Equal(link, page.QuerySelector(".keeping a")!.TextContent);
        Assert.NotNull(asks.QuerySelector($"form[action='{visit.Path}/delete'] button"));
        Assert.Equal(HttpStatusCode.OK, stillThere);
        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Empty(Directory.GetFiles(Path.Combine(hosts.Shared.Parts.DataFolder, "plans"), visit.Id + ".plan"));
        Assert.Equal(HttpStatusCode.Gone, (await hosts.Shared.GetAsync($"/api/plans/{visit.Id}.docx")).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await HtmlPage.PostAsync(hosts.Shared, visit.Path + "/ratings", ("risk", "x"))).Response.StatusCode);
    }

    [Fact]
    public async Task Plan_OnAPage_IsNotStoredByProxiesOrBrowsers()
    {
        var visit = await PlanVisit.MakeAsync(hosts.Shared);

        Assert.True((await hosts.Shared.GetAsync(visit.Path)).Headers.CacheControl!.NoStore);
        Assert.True((await hosts.Shared.GetAsync($"/api/plans/{visit.Id}.json")).Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Id_IsMadeOfTheInjectedRandomness()
    {
        await using var host = await RunningHost.StartAsync(Parts(days: 30) with { Randomness = new CountedRandomness() });

        Assert.Equal("000102030405060708090a0b0c0d0e0f", (await PlanVisit.MakeAsync(host)).Id);
        Assert.Equal("101112131415161718191a1b1c1d1e1f", (await PlanVisit.MakeAsync(host)).Id);
    }

    [Theory]
    [InlineData("{0}0")]
    [InlineData("{0}.plan")]
    [InlineData("..%2Fplans%2F{0}")]
    [InlineData("{1}")]
    public async Task Id_ThatIsGuessed_LeadsNowhere(string form)
    {
        var id = (await PlanVisit.MakeAsync(hosts.Shared)).Id;
        var guess = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, id, id.ToUpperInvariant() + "A");

        Assert.Equal(HttpStatusCode.NotFound, (await hosts.Shared.GetAsync("/plans/" + guess)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await hosts.Shared.GetAsync($"/plans/{guess}/report")).StatusCode);
    }

    [Fact]
    public async Task Plan_CutOffOnDisk_IsGoneAndNoError()
    {
        var visit = await PlanVisit.MakeAsync(hosts.Shared);
        var file = Path.Combine(hosts.Shared.Parts.DataFolder, "plans", visit.Id + ".plan");
        await File.WriteAllBytesAsync(file, (await File.ReadAllBytesAsync(file))[..200]);

        Assert.Equal(HttpStatusCode.Gone, (await hosts.Shared.GetAsync(visit.Path)).StatusCode);
    }

    private static List<string> Files(AssistantParts parts, string pattern) =>
        [.. Directory.GetFiles(Path.Combine(parts.DataFolder, "plans"), pattern).Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    private AssistantParts Parts(int days)
    {
        var settings = AssistantHosts.Unlimited();
        settings.Retention.PlanDays = days;
        return AssistantHosts.Parts(settings, hosts.CopiedFolder(), _clock);
    }
}
