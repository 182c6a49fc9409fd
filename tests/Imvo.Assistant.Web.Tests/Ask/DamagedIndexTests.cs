using System.Net;
using System.Text.Json;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Prompts;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Ask;

/// <summary>Whatever goes wrong, a user gets a sentence and an operator the cause.</summary>
[Collection(AssistantHostsCollection.Name)]
public class DamagedIndexTests(AssistantHosts hosts)
{
    private const string Question = """{"question":"wat is een leefbaar loon?"}""";

    public static TheoryData<string> Damages { get; } = ["no index", "segment cut", "manifest garbled", "generation gone"];

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task Ask_DamagedIndex_IsAnErrorInPlainWords(string damage)
    {
        await using var host = await StartAsync(damage);
        var response = await host.PostAsync(Question);
        var answer = await RunningHost.JsonOf(response);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("error", answer.GetProperty("status").GetString());
        Assert.Equal(Sorry(host, TextLanguage.Dutch), answer.GetProperty("text").GetString());
        Assert.Equal(Sorry(host, TextLanguage.Dutch), answer.GetProperty("sentences")[0].GetProperty("text").GetString());
        Assert.Equal(0, answer.GetProperty("citations").GetArrayLength());
        Assert.Equal(JsonValueKind.Number, answer.GetProperty("elapsedMs").ValueKind);
    }

    [Fact]
    public async Task Ask_DamagedIndexInEnglish_IsAnErrorInEnglish()
    {
        await using var host = await StartAsync("no index");
        var answer = await RunningHost.JsonOf(await host.PostAsync("""{"question":"what is a living wage?"}"""));

        Assert.Equal(("en", Sorry(host, TextLanguage.English)), (answer.GetProperty("language").GetString(), answer.GetProperty("text").GetString()));
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task Ask_MessageThatNeedsNoIndex_IsAnswered(string damage)
    {
        await using var host = await StartAsync(damage);

        Assert.Equal("answered", (await host.AskAsync("hallo")).GetProperty("status").GetString());
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task Page_DamagedIndex_SaysSoInPlainWords(string damage)
    {
        await using var host = await StartAsync(damage);
        var page = await HtmlPage.GetAsync(host, "/?q=wat+is+een+leefbaar+loon");

        Assert.Contains(Sorry(host, TextLanguage.Dutch), page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task Ready_DamagedIndex_IsUnavailableAndNamesTheMend(string damage)
    {
        await using var host = await StartAsync(damage);
        var response = await host.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("imvo index rebuild", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task Live_DamagedIndex_IsLive(string damage)
    {
        await using var host = await StartAsync(damage);

        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task Ask_IndexMadeAfterTheStart_IsAnswered()
    {
        await using var host = await StartAsync("no index");
        Assert.Equal("error", (await host.AskAsync("wat is een leefbaar loon?")).GetProperty("status").GetString());

        host.Parts.Writer().EnsureFresh();

        Assert.Equal("answered", (await host.AskAsync("wat is een leefbaar loon?")).GetProperty("status").GetString());
        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/health/ready")).StatusCode);
    }

    private static string Sorry(RunningHost host, TextLanguage language) =>
        PromptLibrary.Read(Path.Combine(host.Parts.Home, "prompts")).Say("error", language);

    private Task<RunningHost> StartAsync(string damage)
    {
        var data = damage is "no index" ? hosts.EmptyFolder() : hosts.CopiedFolder();
        Damage(Path.Combine(data, "index"), damage);
        return hosts.StartAsync(AssistantHosts.Unlimited(), data);
    }

    private static void Damage(string index, string damage)
    {
        switch (damage)
        {
            case "segment cut":
                foreach (var segment in Directory.GetFiles(Path.Combine(index, "segments")))
                {
                    using var file = File.OpenWrite(segment);
                    file.SetLength(file.Length / 2);
                }

                break;
            case "manifest garbled":
                File.WriteAllText(Directory.GetFiles(index, "manifest.bin", SearchOption.AllDirectories).Single(), "{");
                break;
            case "generation gone":
                Directory.Delete(Path.Combine(index, "generations"), recursive: true);
                break;
            default:
                break;
        }
    }
}
