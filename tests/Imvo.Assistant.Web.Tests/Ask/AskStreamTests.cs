using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Ask;

[Collection(AssistantHostsCollection.Name)]
public class AskStreamTests(AssistantHosts hosts)
{
    [Fact]
    public async Task Ask_AcceptingEvents_StreamsSentencesThenCitationsThenTheAnswer()
    {
        var events = await StreamAsync("wat is een leefbaar loon?");
        var answer = events[^1].Data;

        Assert.Equal(["delta", "citation", "done"], events.Select(item => item.Name).Distinct(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(Raw(answer, "sentences"), events.Where(item => item.Name is "delta").Select(item => item.Data.GetRawText()), StringComparer.Ordinal);
        Assert.Equal(Raw(answer, "citations"), events.Where(item => item.Name is "citation").Select(item => item.Data.GetRawText()), StringComparer.Ordinal);
        Assert.Equal("answered", answer.GetProperty("status").GetString());
    }

    [Fact]
    public async Task Ask_AcceptingEvents_GivesTheAnswerOfTheJson()
    {
        var streamed = (await StreamAsync("geldt de CSDDD voor mij?"))[^1].Data;
        var whole = await hosts.Shared.AskAsync("geldt de CSDDD voor mij?");

        Assert.Equal(whole.GetProperty("text").GetString(), streamed.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Ask_AcceptingEventsWithoutSources_IsOneSentenceAndTheAnswer() => Assert.Equal(
        ["delta", "done"], (await StreamAsync("hallo")).Select(item => item.Name), StringComparer.Ordinal);

    private static IEnumerable<string> Raw(JsonElement answer, string member) =>
        answer.GetProperty(member).EnumerateArray().Select(item => item.GetRawText());

    private async Task<List<(string Name, JsonElement Data)>> StreamAsync(string question)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/ask")
        {
            Content = new StringContent($$"""{"question":"{{question}}"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        var response = await hosts.Shared.SendAsync(request);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        Assert.True(response.Headers.CacheControl!.NoStore);

        var events = new List<(string, JsonElement)>();
        foreach (var block in (await response.Content.ReadAsStringAsync()).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = block.Split('\n');
            Assert.Equal(2, lines.Length);
            Assert.StartsWith("event: ", lines[0], StringComparison.Ordinal);
            Assert.StartsWith("data: ", lines[1], StringComparison.Ordinal);
            events.Add((lines[0]["event: ".Length..], JsonElement.Parse(lines[1]["data: ".Length..])));
        }

        return events;
    }
}
