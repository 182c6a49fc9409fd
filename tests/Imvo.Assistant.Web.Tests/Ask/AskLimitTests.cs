using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Imvo.Assistant.Web.Settings;
using Xunit;

namespace Imvo.Assistant.Web.Tests.Ask;

[Collection(AssistantHostsCollection.Name)]
public class AskLimitTests(AssistantHosts hosts)
{
    // Far more than the bucket holds or refills in the time that so many requests take.
    private const int Many = 60;

    private const string Body = """{"question":"hallo"}""";

    [Fact]
    public async Task Ask_FasterThanTheRate_IsToldWhenToComeBack()
    {
        await using var host = await hosts.StartAsync(Limited(new WebSettings()));
        var refused = (await PostManyAsync(host, _ => null)).First(response => response.StatusCode != HttpStatusCode.OK);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.True(refused.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Page_FasterThanTheRate_IsToldToo()
    {
        await using var host = await hosts.StartAsync(Limited(new WebSettings()));
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < Many; i++)
        {
            statuses.Add((await host.GetAsync("/")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, statuses[0]);
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
    }

    [Fact]
    public async Task Health_HoweverOften_IsNotLimited()
    {
        await using var host = await hosts.StartAsync(Limited(new WebSettings()));
        for (var i = 0; i < Many; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/health/live")).StatusCode);
        }
    }

    [Fact]
    public async Task Ask_BehindAKnownProxy_IsCountedPerUser()
    {
        await using var host = await hosts.StartAsync(Limited(new WebSettings { ForwardedProxies = "127.0.0.1" }));

        Assert.All(
            await PostManyAsync(host, i => string.Create(CultureInfo.InvariantCulture, $"203.0.113.{i + 1}")),
            response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
    }

    [Fact]
    public async Task Ask_ClaimingAnotherAddress_IsCountedAllTheSame()
    {
        await using var host = await hosts.StartAsync(Limited(new WebSettings()));

        Assert.Contains(
            await PostManyAsync(host, i => string.Create(CultureInfo.InvariantCulture, $"203.0.113.{i + 1}")),
            response => response.StatusCode == HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Ask_MoreAtOnceThanIsWorkedOn_OneIsToldToComeBack()
    {
        var settings = AssistantHosts.Unlimited();
        settings.Limits.ConcurrentAnswers = 1;
        await using var host = await hosts.StartAsync(settings);

        // One is worked on, one may wait: their bodies are held back, so neither can finish before the third is turned away.
        var requests = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => HeldRequest.StartAsync(host.Address, Body)));
        var turnedAway = await await Task.WhenAny(requests.Select(request => request.Response));
        Assert.Contains(" 503 ", turnedAway, StringComparison.Ordinal);
        Assert.Contains("Retry-After: 1", turnedAway, StringComparison.OrdinalIgnoreCase);

        await Task.WhenAll(requests.Select(request => request.FinishAsync()));
        var responses = await Task.WhenAll(requests.Select(request => request.Response));
        Assert.Equal(2, responses.Count(response => response.Contains(" 200 ", StringComparison.Ordinal)));
        Array.ForEach(requests, request => request.Dispose());
    }

    private static AssistantSettings Limited(WebSettings web) => new() { Web = web, Limits = new LimitSettings { RequestsPerMinute = 1 } };

    private static async Task<List<HttpResponseMessage>> PostManyAsync(RunningHost host, Func<int, string?> forwardedFor)
    {
        var responses = new List<HttpResponseMessage>();
        for (var i = 0; i < Many; i++)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/api/ask") { Content = new StringContent(Body, Encoding.UTF8, "application/json") };
            if (forwardedFor(i) is { } address)
            {
                request.Headers.Add("X-Forwarded-For", address);
            }

            responses.Add(await host.SendAsync(request));
        }

        return responses;
    }

    // A request whose last byte is sent when told to.
    private sealed class HeldRequest : IDisposable
    {
        private readonly TcpClient _client;
        private readonly string _body;

        private HeldRequest(TcpClient client, string body)
        {
            _client = client;
            _body = body;
            Response = ReadAsync();
        }

        /// <summary>Status line and headers.</summary>
        public Task<string> Response { get; }

        public static async Task<HeldRequest> StartAsync(Uri address, string body)
        {
            var client = new TcpClient();
            await client.ConnectAsync(address.Host, address.Port);
            var head = string.Create(
                CultureInfo.InvariantCulture,
                $"POST /api/ask HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n");
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head + body[..^1]));
            return new HeldRequest(client, body);
        }

        public async Task FinishAsync()
        {
            if (!Response.IsCompleted)
            {
                await _client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(_body[^1..]));
            }
        }

        public void Dispose() => _client.Dispose();

        private async Task<string> ReadAsync()
        {
            using var reader = new StreamReader(_client.GetStream(), Encoding.ASCII, detectEncodingFromByteOrderMarks: false, 1024, leaveOpen: true);
            var head = new StringBuilder();
            while (await reader.ReadLineAsync() is { Length: > 0 } line)
            {
                head.Append(line).Append('\n');
            }

            return head.ToString();
        }
    }
}
