using System.Net;
using System.Net.WebSockets;
using System.Text.Json;
using Imvo.Assistant.State;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Channels;

[Collection(AssistantHostsCollection.Name)]
public class DirectLineTests(AssistantHosts hosts)
{
    private const string Question = "Wat is gepaste zorgvuldigheid?";

    [Fact]
    public async Task Conversation_Begun_GreetsOnceAsAnAssistant()
    {
        var client = await DirectLineClient.StartAsync(hosts.Shared, """{ "language": "nl" }""");
        await client.BeginAsync();
        await client.PostAsync("""{ "type": "event", "name": "webchat/join", "value": { "language": "nl-NL" } }""");
        await client.AskAsync(Question);

        var (activities, _) = await client.ReadAsync();

        Assert.Equal(["bot", "user", "bot"], activities.Select(DirectLineClient.Role), StringComparer.Ordinal);
        Assert.Contains("AI-assistent", Text(activities[0]), StringComparison.Ordinal);
        Assert.False(activities[0].TryGetProperty("replyToId", out _));
    }

    [Fact]
    public async Task Question_IsEchoedBeforeItsCitedReply()
    {
        var client = await DirectLineClient.StartAsync(hosts.Shared);

        var id = await client.SayAsync(Question, "mijn-1");
        await client.AskAsync("en wat kost dat?");
        var (activities, _) = await client.ReadAsync();

        var echo = activities.Single(activity => string.Equals(Id(activity), id, StringComparison.Ordinal));
        var reply = activities.Single(activity => DirectLineClient.IsReplyTo(id, activity));
        Assert.Equal("mijn-1", echo.GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.StartsWith("dl_", echo.GetProperty("from").GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.True(activities.ToList().IndexOf(echo) < activities.ToList().IndexOf(reply));
        Assert.True(string.CompareOrdinal(echo.GetProperty("timestamp").GetString(), reply.GetProperty("timestamp").GetString()) < 0);
        var message = reply.GetProperty("entities")[0];
        Assert.Equal(string.Empty, message.GetProperty("@id").GetString());
        Assert.All(message.GetProperty("citation").EnumerateArray(), claim =>
        {
            Assert.Contains($"[{claim.GetProperty("position").GetInt32()}]", Text(reply), StringComparison.Ordinal);
            Assert.NotEmpty(claim.GetProperty("appearance").GetProperty("text").GetString()!);
        });
    }

    [Fact]
    public async Task Activity_SentTwice_IsAnsweredOnce()
    {
        var client = await DirectLineClient.StartAsync(hosts.Shared);

        var first = await client.SayAsync(Question, "zelfde");
        var again = await client.SayAsync(Question, "zelfde");
        await client.AskAsync("hallo");
        var (activities, _) = await client.ReadAsync();

        Assert.Equal(first, again);
        Assert.Single(activities, activity => DirectLineClient.IsReplyTo(first, activity));
    }

    [Fact]
    public async Task Socket_OpenedLater_ReplaysThenGoesOn()
    {
        var client = await DirectLineClient.StartAsync(hosts.Shared);
        await client.AskAsync("hallo");
        using var socket = await client.ListenAsync();

        var id = await client.SayAsync(Question);
        var heard = await DirectLineClient.HearAsync(socket, activity => DirectLineClient.IsReplyTo(id, activity));

        Assert.Equal(heard.Select(Id).Distinct(StringComparer.Ordinal), heard.Select(Id), StringComparer.Ordinal);
        Assert.Equal((await client.ReadAsync()).Activities.Select(Id), heard.Select(Id), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Socket_ReopenedWithItsWatermark_HearsOnlyWhatItMissed()
    {
        var client = await DirectLineClient.StartAsync(hosts.Shared);
        await client.AskAsync("hallo");
        var (_, watermark) = await client.ReadAsync();
        var missed = await client.AskAsync(Question);
        using var socket = await client.ListenAsync(watermark);

        var heard = await DirectLineClient.HearAsync(socket, activity => string.Equals(Id(activity), Id(missed), StringComparison.Ordinal));

        Assert.Equal(2, heard.Count);
    }

    [Fact]
    public async Task Conversation_AfterAStop_GoesOnAtAnotherHost()
    {
        var folder = hosts.CopiedFolder();
        DirectLineClient client;
        await using (var first = await hosts.StartAsync(AssistantHosts.Unlimited(), folder))
        {
            client = await DirectLineClient.StartAsync(first);
            await client.AskAsync("wij importeren granieten tegels uit India, 30 medewerkers");
        }

        await using var second = await hosts.StartAsync(AssistantHosts.Unlimited(), folder);
        var reply = await client.At(second).AskAsync("maak het plan nu");

        Assert.Contains("/plans/", JsonSerializer.Serialize(reply.GetProperty("attachments")), StringComparison.Ordinal);
        Assert.Contains("\n1. ", Text(reply), StringComparison.Ordinal);
        Assert.Contains("\n2. ", Text(reply), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turn_AcceptedAndNotAnswered_IsAnsweredAtTheNextStart()
    {
        var folder = hosts.CopiedFolder();
        DirectLineClient client;
        await using (var first = await hosts.StartAsync(AssistantHosts.Unlimited(), folder))
        {
            client = await DirectLineClient.StartAsync(first);
            await client.AskAsync("hallo");
        }

        // What a host leaves behind that is killed between taking a turn and answering it.
        using (var store = new ConversationStore(Path.Combine(folder, "state", "conversations.db"), TimeProvider.System))
        {
            await store.ReceiveAsync(
                new ConversationKey("directline", string.Empty, client.Conversation),
                "c:verloren",
                """{"turn":{"id":"","at":"0001-01-01T00:00:00+00:00","kind":0,"text":"Wat is een convenant?"},"activity":{"type":"message","text":"Wat is een convenant?"}}"""u8.ToArray());
        }

        await using var second = await hosts.StartAsync(AssistantHosts.Unlimited(), folder);
        var activities = (await client.At(second).ReadAsync()).Activities;
        while (!string.Equals(DirectLineClient.Role(activities[^1]), "bot", StringComparison.Ordinal))
        {
            activities = (await client.At(second).ReadAsync()).Activities;
        }

        Assert.Contains("convenant", Text(activities[^1]), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Data_AskedToBeDeleted_IsGone()
    {
        var client = await DirectLineClient.StartAsync(hosts.Shared);
        await client.AskAsync("wij kopen bloemetjesbehang in India");
        await client.AskAsync("verwijder mijn gegevens");
        await client.AskAsync("Ja, verwijder alles");

        var (activities, _) = await client.ReadAsync();

        Assert.Equal(2, activities.Count);
        Assert.DoesNotContain(activities, activity => Text(activity).Contains("bloemetjesbehang", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Thumb_OnAReply_IsHeard()
    {
        var client = await DirectLineClient.StartAsync(hosts.Shared);
        var reply = await client.AskAsync(Question);
        var thumb = reply.GetProperty("entities")[0].GetProperty("potentialAction")[1];

        var (_, watermark) = await client.ReadAsync();
        await client.PostAsync($$"""{ "type": "event", "name": "webchat:activity-status/feedback", "entities": [{{thumb.GetRawText()}}] }""");
        var (activities, _) = await client.ReadAsync(watermark);
        while (activities.Count == 0)
        {
            (activities, _) = await client.ReadAsync(watermark);
        }

        Assert.Contains("duim omlaag", Text(Assert.Single(activities)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![x](https://evil.example/pixel)")]
    [InlineData("<script>alert(1)</script> wij kopen <b>t-shirts</b> in India")]
    [InlineData("[klik](javascript:alert(1))")]
    public async Task Markup_Typed_ComesBackAsWords(string text)
    {
        var client = await DirectLineClient.StartAsync(hosts.Shared);

        var reply = Text(await client.AskAsync(text));

        Assert.DoesNotContain("![", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("](", reply, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.OK)]
    [InlineData("""{ "type": 7, "text": { "a": 1 } }""", HttpStatusCode.OK)]
    [InlineData("""{ "type": "message" }""", HttpStatusCode.OK)]
    [InlineData("""{ "type": "message", "text": ["x"], "value": 5, "channelData": "x", "entities": "y" }""", HttpStatusCode.OK)]
    [InlineData("""{ "type": "event", "name": "webchat:activity-status/feedback", "entities": [null] }""", HttpStatusCode.OK)]
    public async Task Activity_OddOrBroken_HasADefinedStatus(string body, HttpStatusCode status)
    {
        var client = await DirectLineClient.StartAsync(hosts.Shared);

        var response = await client.PostAsync(body);

        Assert.Equal(status, response.StatusCode);
        await client.AskAsync("hallo");
    }

    [Fact]
    public async Task Activity_NestedTooDeep_IsRefused()
    {
        var client = await DirectLineClient.StartAsync(hosts.Shared);
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 200)) + "1" + new string('}', 200);

        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync(deep)).StatusCode);
    }

    [Fact]
    public async Task Activity_OfAMegabyte_IsRefusedAndTheConversationGoesOn()
    {
        var client = await DirectLineClient.StartAsync(hosts.Shared);

        var response = await client.PostAsync(JsonSerializer.Serialize(new { type = "message", text = new string('x', 1 << 20) }));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        await client.AskAsync("hallo");
    }

    [Fact]
    public async Task Upload_IsRefusedInWords()
    {
        var client = await DirectLineClient.StartAsync(hosts.Shared);

        var response = await DirectLineClient.SendAsync(
            hosts.Shared, HttpMethod.Post, $"{DirectLineClient.Root}/conversations/{client.Conversation}/upload", client.Token, "x");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Contains("Typ je vraag", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conversation_OfAnother_IsNeverShown()
    {
        var mine = await DirectLineClient.StartAsync(hosts.Shared);
        var other = await DirectLineClient.StartAsync(hosts.Shared);
        var path = $"{DirectLineClient.Root}/conversations/{mine.Conversation}";

        foreach (var (method, address) in new[] { (HttpMethod.Get, path), (HttpMethod.Get, path + "/activities"), (HttpMethod.Post, path + "/activities") })
        {
            var response = await DirectLineClient.SendAsync(hosts.Shared, method, address, other.Token, method == HttpMethod.Post ? "{}" : null);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("nonsense", HttpStatusCode.Unauthorized)]
    [InlineData("eyJhbGciOiJub25lIn0.eyJjb252IjoieCJ9.", HttpStatusCode.Unauthorized)]
    public async Task Token_MissingOrForged_IsRefused(string? token, HttpStatusCode status)
    {
        var response = await DirectLineClient.SendAsync(hosts.Shared, HttpMethod.Post, DirectLineClient.Root + "/conversations", token, "{}");

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(JsonValueKind.String, (await RunningHost.JsonOf(response)).GetProperty("error").GetProperty("code").ValueKind);
    }

    [Fact]
    public async Task Token_OfAStream_OpensNothingElse()
    {
        var client = await DirectLineClient.StartAsync(hosts.Shared);
        var started = await RunningHost.JsonOf(await client.BeginAsync());
        var address = new Uri(started.GetProperty("streamUrl").GetString()!);
        var token = address.Query[(address.Query.IndexOf("t=", StringComparison.Ordinal) + 2)..];

        var response = await DirectLineClient.SendAsync(hosts.Shared, HttpMethod.Post, DirectLineClient.Root + "/tokens/refresh", token);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);

        using var socket = new ClientWebSocket();
        var wrong = new UriBuilder(address) { Query = "t=" + client.Token };
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(wrong.Uri, CancellationToken.None));
    }

    [Theory]
    [InlineData("https://vreemd.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("https://www.bakkers.example", HttpStatusCode.OK)]
    [InlineData("http://localhost:8000", HttpStatusCode.OK)]
    [InlineData(null, HttpStatusCode.OK)]
    public async Task Token_AskedByAPage_DependsOnItsSite(string? origin, HttpStatusCode status)
    {
        var settings = AssistantHosts.Unlimited();
        settings.Channels.DirectLine.AllowedOrigins = "https://www.bakkers.example";
        await using var host = await hosts.StartAsync(settings);

        var response = await DirectLineClient.SendAsync(host, HttpMethod.Post, DirectLineClient.Root + "/tokens/generate", null, "{}", origin);

        Assert.Equal(status, response.StatusCode);
    }

    [Theory]
    [InlineData("""{ "tenant": "bakkers" }""", HttpStatusCode.NotFound)]
    [InlineData("""{ "language": "fr" }""", HttpStatusCode.BadRequest)]
    [InlineData("x", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.OK)]
    public async Task Token_AskedInOtherWords_HasADefinedStatus(string body, HttpStatusCode status)
    {
        var response = await DirectLineClient.SendAsync(hosts.Shared, HttpMethod.Post, DirectLineClient.Root + "/tokens/generate", null, body);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Sockets_MoreThanAllowed_AreToldToComeBack()
    {
        var settings = AssistantHosts.Unlimited();
        settings.Channels.DirectLine.OpenSockets = 1;
        await using var host = await hosts.StartAsync(settings);
        var client = await DirectLineClient.StartAsync(host);
        using var first = await client.ListenAsync();

        await Assert.ThrowsAsync<WebSocketException>(() => client.ListenAsync());
    }

    private static string Text(JsonElement activity) => activity.GetProperty("text").GetString()!;

    private static string? Id(JsonElement activity) => activity.GetProperty("id").GetString();
}
