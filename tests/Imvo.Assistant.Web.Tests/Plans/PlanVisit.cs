using AngleSharp.Html.Dom;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Plans;

/// <summary>A plan on a host, as somebody with a browser without script has it.</summary>
internal sealed class PlanVisit(RunningHost host, string id)
{
    public string Id => id;

    public string Path => "/plans/" + id;

    public RunningHost Host => host;

    /// <summary>Fills in the form for a plan.</summary>
    public static async Task<PlanVisit> MakeAsync(RunningHost host, string language = "nl")
    {
        var (response, _) = string.Equals(language, "nl", StringComparison.Ordinal)
            ? await HtmlPage.PostAsync(host, "/plan", ("product", "granieten tegels"), ("country", "India"), ("people", "30"), ("role", "importer"), ("lang", "nl"))
            : await HtmlPage.PostAsync(host, "/plan", ("product", "granite tiles"), ("country", "India"), ("people", "30"), ("role", "importer"), ("lang", "en"));
        return new PlanVisit(host, IdOf(response));
    }

    /// <summary>The last part of the address that a form led to.</summary>
    public static string IdOf(HttpResponseMessage response) => response.RequestMessage!.RequestUri!.Segments[^1].Trim('/');

    public Task<IHtmlDocument> PageAsync() => HtmlPage.GetAsync(host, Path);

    public Task<(HttpResponseMessage Response, IHtmlDocument Page)> PostAsync(string below, params (string Name, string Value)[] fields) =>
        HtmlPage.PostAsync(host, $"{Path}/{below}", fields);

    /// <summary>The plan itself.</summary>
    public async Task<System.Text.Json.JsonElement> JsonAsync()
    {
        var response = await host.GetAsync($"/api/plans/{id}.json");
        Assert.True(response.IsSuccessStatusCode);
        return await RunningHost.JsonOf(response);
    }

    /// <summary>Keys of the risks in their order.</summary>
    public async Task<IReadOnlyList<string>> OrderAsync() =>
        [.. (await JsonAsync()).GetProperty("risks").EnumerateArray().Select(risk => risk.GetProperty("key").GetString()!)];
}
