using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Plans;

[Collection(AssistantHostsCollection.Name)]
public class WhatIfTests(AssistantHosts hosts)
{
    [Theory]
    [InlineData("nl", "we stappen over naar Portugal", "Landen waar u koopt")]
    [InlineData("nl", "wat als we overstappen naar Portugal?", "Landen waar u koopt")]
    [InlineData("en", "what if we switch to Portugal?", "Countries you buy from")]
    public async Task WhatIf_AnotherCountryInWords_ShowsBothOrdersAndTheFactThatCausesIt(string language, string text, string fact)
    {
        var visit = await PlanVisit.MakeAsync(hosts.Shared, language);

        var (response, page) = await visit.PostAsync("what-if", ("text", text));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var facts = page.QuerySelectorAll("table.beside:not(.order) tbody tr").Select(row => row.TextContent).ToList();
        Assert.Equal([$"{fact}IndiaPortugal"], facts);
        var order = page.QuerySelectorAll("table.order tbody tr").ToList();
        Assert.NotEmpty(order);
        Assert.NotEqual(order[0].Children[1].TextContent, order[0].Children[2].TextContent, StringComparer.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("table.order .mark"));
        Assert.Contains("Portugal", page.QuerySelector("section[aria-labelledby=why]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("form.choice button").Length);
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task WhatIf_Fields_CompareOrMakeTheNewPlan()
    {
        var visit = await PlanVisit.MakeAsync(hosts.Shared);

        var (_, compared) = await visit.PostAsync("what-if", ("people", "300"), ("tier1", "yes"), ("stage", "Processing"), ("sales", "Duitsland en Frankrijk"));
        var (response, made) = await visit.PostAsync("what-if", ("tier1", "yes"), ("do", "change"));

        var facts = string.Join('|', compared.QuerySelectorAll("table.beside:not(.order) tbody tr").Select(row => row.TextContent));
        Assert.Contains("Aantal mensen30300", facts, StringComparison.Ordinal);
        Assert.Contains("niet bekendDuitsland, Frankrijk", facts, StringComparison.Ordinal);
        Assert.Contains("Schakel in de ketenniet bekendverwerking", facts, StringComparison.Ordinal);
        Assert.NotNull(compared.QuerySelector("section[aria-labelledby=laws] li"));
        Assert.Equal(visit.Path.Length, response.RequestMessage!.RequestUri!.AbsolutePath.Length);
        Assert.Contains("(de eerste schakel): niet bekend → ja", made.QuerySelector("aside.moved")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "U veranderde nog niets")]
    [InlineData("asdf qwer", "vonden wij geen verandering")]
    [InlineData("we hebben 5 medewerkers en we hebben 500 medewerkers", "twee verschillende aantallen")]
    [InlineData("<script>alert(1)</script>", "")]
    public async Task WhatIf_EmptyOrContradictory_SaysSoAndKeepsWhatWasTyped(string text, string said)
    {
        var visit = await PlanVisit.MakeAsync(hosts.Shared);
        var before = Directory.GetFiles(Path.Combine(hosts.Shared.Parts.DataFolder, "plans"), "*.plan").Length;

        var (response, page) = await visit.PostAsync("what-if", ("text", text));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(said, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(text, ((IHtmlTextAreaElement)page.QuerySelector("textarea[name=text]")!).Value);
        Assert.Equal("India", ((IHtmlInputElement)page.QuerySelector("input[name=countries]")!).Value);
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal(before, Directory.GetFiles(Path.Combine(hosts.Shared.Parts.DataFolder, "plans"), "*.plan").Length);
    }

    [Fact]
    public async Task WhatIf_TextAgainstAField_AsksToChoose()
    {
        var (_, page) = await (await PlanVisit.MakeAsync(hosts.Shared)).PostAsync("what-if", ("text", "we stappen over naar Portugal"), ("countries", "Turkije"));

        Assert.Contains("‘Landen waar u koopt’", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Turkije", ((IHtmlInputElement)page.QuerySelector("input[name=countries]")!).Value);
    }

    [Theory]
    [InlineData("countries", "India, Atlantis", "Het land ‘Atlantis’ kennen wij niet. Bedoelt u:")]
    [InlineData("countries", "<img src=x onerror=alert(1)>", "kennen wij niet")]
    [InlineData("people", "veel", "‘veel’ is geen aantal mensen")]
    [InlineData("people", "-3", "‘-3’ is geen aantal mensen")]
    [InlineData("people", "99999999999", "is geen aantal mensen")]
    public async Task WhatIf_FieldThatCannotBeRead_NamesItAndKeepsIt(string field, string value, string said)
    {
        var (_, page) = await (await PlanVisit.MakeAsync(hosts.Shared)).PostAsync("what-if", (field, value));

        Assert.Contains(said, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(value, ((IHtmlInputElement)page.QuerySelector($"input[name={field}]")!).Value);
        Assert.Empty(page.QuerySelectorAll("img"));
    }

    [Fact]
    public async Task WhatIf_CountryWithATypo_IsRead()
    {
        var (_, page) = await (await PlanVisit.MakeAsync(hosts.Shared)).PostAsync("what-if", ("countries", "Portugla en Turkije"));

        Assert.Contains("Portugal, Turkije", page.QuerySelector("table.beside")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choice_KeepTheSecondAndDropTheFirst_LeavesOneOfThem()
    {
        var visit = await PlanVisit.MakeAsync(hosts.Shared);
        var (compared, _) = await visit.PostAsync("what-if", ("countries", "Portugal"));
        var other = PlanVisit.IdOf(compared);

        var (kept, page) = await visit.PostAsync("beside/" + other, ("keep", "b"), ("drop", "on"));

        Assert.Equal(other, PlanVisit.IdOf(kept));
        Assert.Contains("Portugal", page.Title!, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await hosts.Shared.GetAsync(visit.Path)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await hosts.Shared.GetAsync($"{visit.Path}/beside/{other}")).StatusCode);
    }

    [Fact]
    public async Task Choice_KeepTheFirst_LeavesBoth()
    {
        var visit = await PlanVisit.MakeAsync(hosts.Shared);
        var (compared, _) = await visit.PostAsync("what-if", ("countries", "Portugal"));

        var (kept, _) = await visit.PostAsync("beside/" + PlanVisit.IdOf(compared), ("keep", "a"));

        Assert.Equal(visit.Id, PlanVisit.IdOf(kept));
        Assert.Equal(HttpStatusCode.OK, (await hosts.Shared.GetAsync("/plans/" + PlanVisit.IdOf(compared))).StatusCode);
    }
}
