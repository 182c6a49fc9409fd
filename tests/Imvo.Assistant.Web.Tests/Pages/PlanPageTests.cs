using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Pages;

[Collection(AssistantHostsCollection.Name)]
public class PlanPageTests(AssistantHosts hosts)
{
    private const string Granite = """{"text":"importeur van granieten tegels uit India, 30 medewerkers, we leveren aan gemeenten"}""";

    [Theory]
    [InlineData("/plan?lang=nl", "nl", "Maak mijn plan")]
    [InlineData("/plan?lang=en", "en", "Make my plan")]
    public async Task Form_InALanguage_IsWhollyInIt(string path, string language, string button)
    {
        var page = await HtmlPage.GetAsync(hosts.Shared, path);

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(button, page.QuerySelector("form button")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.All(page.QuerySelectorAll("main input:not([type=hidden]):not([type=checkbox]), main select"), field =>
            Assert.NotNull(page.QuerySelector($"label[for={field.Id}]")));
    }

    [Fact]
    public async Task Form_FilledIn_LeadsToAPlanWithTheFirstRisksUp()
    {
        var page = await PostFormAsync(("product", "granieten tegels"), ("country", "India"), ("people", "30"), ("public", "on"), ("lang", "nl"));

        Assert.Contains("granieten tegels uit India", page.Title!, StringComparison.Ordinal);
        Assert.Contains("30 mensen", page.Title!, StringComparison.Ordinal);
        Assert.Contains("Begin hier", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.NotEmpty(page.QuerySelectorAll("nav.plan-bar a[href$='.docx']"));
    }

    [Fact]
    public async Task Form_UnknownProduct_KeepsWhatWasTypedAndAsks()
    {
        var page = await PostFormAsync(("product", "zwabberkwasten <b>"), ("country", "India"), ("lang", "nl"));

        Assert.NotNull(page.QuerySelector("[role=alert]"));
        Assert.Equal("zwabberkwasten <b>", ((IHtmlInputElement)page.QuerySelector("#product")!).Value);
    }

    [Fact]
    public async Task Report_OfAnError_IsKept()
    {
        var id = (await MakeAsync(Granite)).GetProperty("id").GetString();
        using var content = new FormUrlEncodedContent([new("row", "risk:natural_stone.ohs"), new("text", "Dit klopt niet.")]);

        var response = await PostAsync($"/plans/{id}/report", content);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var kept = await File.ReadAllTextAsync(Path.Combine(hosts.Shared.Parts.DataFolder, "plans", "reports.jsonl"));
        Assert.Contains("natural_stone.ohs", kept, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "application/json")]
    [InlineData("html", "text/html")]
    [InlineData("md", "text/markdown")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    public async Task Plan_InAFormat_IsThatFormat(string format, string type)
    {
        var id = (await MakeAsync(Granite)).GetProperty("id").GetString();

        var response = await hosts.Shared.GetAsync($"/api/plans/{id}.{format}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("""{"employes":3}""", "employes")]
    [InlineData("""{"employees":"many"}""", "employees")]
    [InlineData("""{"countries":["XXX"]}""", "XXX")]
    [InlineData("""{"employees":-4}""", "employees")]
    [InlineData("{", "JSON")]
    public async Task Api_BadIntake_NamesTheField(string body, string named)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        var response = await PostAsync("/api/plans", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(named, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/plans/0123456789abcdef0123456789abcdef")]
    [InlineData("/plans/..%2f..%2fetc")]
    [InlineData("/api/plans/nothing.json")]
    public async Task Plan_ThatIsNotThere_IsNotFound(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await hosts.Shared.GetAsync(path)).StatusCode);

    private async Task<HttpResponseMessage> PostAsync(string path, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = content };
        return await hosts.Shared.SendAsync(request);
    }

    private async Task<JsonElement> MakeAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        var response = await PostAsync("/api/plans", content);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return await RunningHost.JsonOf(response);
    }

    private async Task<IHtmlDocument> PostFormAsync(params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)));
        var response = await PostAsync("/plan", content);
        return new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }
}
