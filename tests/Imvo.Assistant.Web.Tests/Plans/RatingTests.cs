using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Plans;

[Collection(AssistantHostsCollection.Name)]
public class RatingTests(AssistantHosts hosts)
{
    private const string First = "natural_stone.forced_labour";

    private static readonly (string, string)[] Low =
        [("risk", First), ("scale", "low"), ("scope", "low"), ("irremediability", "low"), ("reason", "Wij bezoeken de groeve <b>elke</b> maand")];

    [Fact]
    public async Task Plan_EveryRisk_HasAFormForItsRatingWithTheProposalMarked()
    {
        var visit = await PlanVisit.MakeAsync(hosts.Shared);
        var page = await visit.PageAsync();

        var rated = page.QuerySelectorAll("details.tool input[name=risk]").Select(field => ((IHtmlInputElement)field).Value).ToList();
        Assert.Equal((await visit.OrderAsync()).Order(StringComparer.Ordinal), rated.Order(StringComparer.Ordinal));
        Assert.All(page.QuerySelectorAll("details.tool form"), form =>
        {
            Assert.Equal(4, form.QuerySelectorAll("select").Length);
            Assert.All(form.QuerySelectorAll("select"), field => Assert.EndsWith("(voorstel)", field.QuerySelector("option[selected]")!.TextContent, StringComparison.Ordinal));
            Assert.All(form.QuerySelectorAll("select, input:not([type=hidden])"), field => Assert.Equal("LABEL", field.ParentElement!.TagName));
        });
    }

    [Fact]
    public async Task Rate_LessSevere_MakesANewPlanThatSaysWhatMovesAndWhy()
    {
        var visit = await PlanVisit.MakeAsync(hosts.Shared);
        var order = await visit.OrderAsync();

        var (response, page) = await visit.PostAsync("ratings", Low);

        var changed = new PlanVisit(hosts.Shared, PlanVisit.IdOf(response));
        var moved = page.QuerySelector("aside.moved")!.TextContent;
        Assert.Equal(First, order[0]);
        Assert.Contains("Omlaag, van 1 naar", moved, StringComparison.Ordinal);
        Assert.Contains("Nu een risico om in het oog te houden.", moved, StringComparison.Ordinal);
        Assert.Contains("Ernst: eerst zeer ernstig, nu minder ernstig.", moved, StringComparison.Ordinal);
        Assert.Contains("Wij bezoeken de groeve <b>elke</b> maand", moved, StringComparison.Ordinal);
        Assert.Contains("Regel: U stelde zelf een ander oordeel in", moved, StringComparison.Ordinal);
        Assert.NotEqual(order[0], (await changed.OrderAsync())[0], StringComparer.Ordinal);
        Assert.Equal(order, await visit.OrderAsync());
    }

    [Fact]
    public async Task Rate_OwnBand_StandsBesideTheProposalAndCanBePutBack()
    {
        var visit = await PlanVisit.MakeAsync(hosts.Shared);
        var (response, page) = await visit.PostAsync("ratings", Low);
        var changed = new PlanVisit(hosts.Shared, PlanVisit.IdOf(response));

        var own = page.QuerySelector(".own")!;
        var (back, restored) = await changed.PostAsync("ratings", ("risk", First), ("back", "1"));

        Assert.StartsWith("Uw oordeel: minder ernstig,", own.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("Ons voorstel: zeer ernstig", own.TextContent, StringComparison.Ordinal);
        Assert.NotNull(own.QuerySelector("button[name=back]"));
        Assert.Null(restored.QuerySelector(".own"));
        Assert.Equal(
            (await visit.JsonAsync()).GetProperty("planHash").GetString(),
            (await new PlanVisit(hosts.Shared, PlanVisit.IdOf(back)).JsonAsync()).GetProperty("planHash").GetString());
    }

    [Fact]
    public async Task Rate_AsProposed_MovesNothing()
    {
        var (_, page) = await (await PlanVisit.MakeAsync(hosts.Shared)).PostAsync("ratings", ("risk", First), ("scale", "high"), ("likelihood", "<script>"));

        Assert.Contains("Er verschuift niets.", page.QuerySelector("aside.moved")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".own"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no.such_risk")]
    [InlineData("\"><script>alert(1)</script>")]
    public async Task Rate_RiskThatIsNotInThePlan_IsRefusedWithOneSentence(string risk)
    {
        var (response, page) = await (await PlanVisit.MakeAsync(hosts.Shared)).PostAsync("ratings", ("risk", risk), ("scale", "low"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("staat niet in het plan", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task Rate_ReasonWithMarkupAndControls_IsShownAsText()
    {
        var visit = await PlanVisit.MakeAsync(hosts.Shared, "en");
        var reason = "\"><img src=x onerror=alert(1)>\u001b[31m" + new string('x', 400);

        var (response, page) = await visit.PostAsync("ratings", ("risk", First), ("scope", "low"), ("reason", reason));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(page.QuerySelectorAll("img, script"));
        Assert.Contains("\"><img src=x onerror=alert(1)>[31mxx", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('x', 300), page.Body.TextContent, StringComparison.Ordinal);
    }
}
