using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Imvo.Assistant.Web.Tests.Channels;

/// <summary>A client of Direct Line 3.0 over HTTP and a socket, no more helpful than the protocol.</summary>
internal sealed class DirectLineClient(RunningHost host, string token, string conversation)
{
    public const string Root = "/v3/directline";

    public string Token { get; } = token;

    public string Conversation { get; } = conversation;

    private string Path => $"{Root}/conversations/{Conversation}";

    public static async Task<DirectLineClient> StartAsync(RunningHost host, string body = "{}")
    {
        var grant = await RunningHost.JsonOf(await SendAsync(host, HttpMethod.Post, Root + "/tokens/generate", null, body));
        var client = new DirectLineClient(host, grant.GetProperty("token").GetString()!, grant.GetProperty("conversationId").GetString()!);
        (await client.BeginAsync()).EnsureSuccessStatusCode();
        return client;
    }

    public static Task<HttpResponseMessage> SendAsync(
        RunningHost host, HttpMethod method, string path, string? token, string? body = null, string? origin = null)
    {
        var request = new HttpRequestMessage(method, new Uri(host.Address, path));
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return host.SendAsync(request);
    }

    public Task<HttpResponseMessage> BeginAsync() => SendAsync(host, HttpMethod.Post, Root + "/conversations", Token, "{}");

    public Task<HttpResponseMessage> PostAsync(string activity) => SendAsync(host, HttpMethod.Post, Path + "/activities", Token, activity);

    /// <summary>Says something; gives the id of the activity.</summary>
    public async Task<string> SayAsync(string text, string? clientId = null)
    {
        var response = await PostAsync(JsonSerializer.Serialize(new
        {
            type = "message",
            text,
            from = new { id = "somebody-else" },
            channelData = new { clientActivityID = clientId },
        }));
        response.EnsureSuccessStatusCode();
        return (await RunningHost.JsonOf(response)).GetProperty("id").GetString()!;
    }

    /// <summary>Says something and waits for the reply.</summary>
    public async Task<JsonElement> AskAsync(string text)
    {
        var id = await SayAsync(text);
        while (true)
        {
            var (activities, _) = await ReadAsync();
            if (activities.FirstOrDefault(activity => IsReplyTo(id, activity)) is { ValueKind: JsonValueKind.Object } reply)
            {
                return reply;
            }
        }
    }

    public static bool IsReplyTo(string id, JsonElement activity) =>
        activity.TryGetProperty("replyToId", out var to) && string.Equals(to.GetString(), id, StringComparison.Ordinal);

    public async Task<(IReadOnlyList<JsonElement> Activities, string Watermark)> ReadAsync(string? watermark = null)
    {
        var response = await SendAsync(host, HttpMethod.Get, $"{Path}/activities?watermark={watermark}", Token);
        response.EnsureSuccessStatusCode();
        var set = await RunningHost.JsonOf(response);
        return ([.. set.GetProperty("activities").EnumerateArray()], set.GetProperty("watermark").GetString()!);
    }

    /// <summary>The same user at another host over the same folder.</summary>
    public DirectLineClient At(RunningHost other) => new(other, Token, Conversation);

    /// <summary>Opens the socket that the host names.</summary>
    public async Task<ClientWebSocket> ListenAsync(string? watermark = null)
    {
        var response = await SendAsync(host, HttpMethod.Get, $"{Path}?watermark={watermark}", Token);
        var address = (await RunningHost.JsonOf(response)).GetProperty("streamUrl").GetString()!;
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(address), CancellationToken.None);
        return socket;
    }

    /// <summary>Reads activity sets until one holds what is looked for.</summary>
    public static async Task<List<JsonElement>> HearAsync(ClientWebSocket socket, Predicate<JsonElement> isLast)
    {
        var heard = new List<JsonElement>();
        var buffer = new byte[1 << 20];
        while (!heard.Exists(isLast))
        {
            var end = 0;
            ValueWebSocketReceiveResult frame;
            do
            {
                frame = await socket.ReceiveAsync(buffer.AsMemory(end), CancellationToken.None);
                end += frame.Count;
            }
            while (!frame.EndOfMessage);

            heard.AddRange(JsonElement.Parse(buffer.AsSpan(0, end)).GetProperty("activities").EnumerateArray());
        }

        return heard;
    }

    public static string? Role(JsonElement activity) => activity.GetProperty("from").GetProperty("role").GetString();
}
