using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Imvo.Assistant.State;
using Imvo.Assistant.Tests.Content;
using Xunit;

namespace Imvo.Assistant.Tests.Cli;

/// <summary>Kills a host again and again while people talk; every turn it accepted is answered once, in order.</summary>
public sealed class ServeKillTests : IDisposable
{
    private const int Kills = 5;
    private const int People = 20;
    private const int TurnsBetweenKills = 60;

    // Far more than it takes: only a host that forgot a turn comes this far.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private const string Root = "/v3/directline";

    private readonly string _data = Directory.CreateTempSubdirectory("imvo-serve-kill-").FullName;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _accepted = new(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task Serve_KilledWhilePeopleTalk_AnswersEveryAcceptedTurnOnce()
    {
        var tokens = new List<(string Conversation, string Token)>();
        for (var run = 0; run < Kills; run++)
        {
            using var host = Start(out var address);
            using var client = new HttpClient { BaseAddress = address };
            while (tokens.Count < People)
            {
                tokens.Add(await BeginAsync(client));
            }

            await TalkUntilKilledAsync(client, tokens, host, run);
        }

        using (var last = Start(out _))
        {
            await AllAnsweredAsync();
            last.Kill();
            await last.WaitForExitAsync();
        }

        using var store = OpenStore();
        Assert.Empty(store.Unanswered());
        Assert.All(_accepted, pair => AssertAnsweredOnceInOrder(store.Read(Key(pair.Key)), pair.Value));
    }

    private static void AssertAnsweredOnceInOrder(IReadOnlyList<ConversationEvent> events, IEnumerable<string> accepted)
    {
        var received = events.Where(happened => happened.Kind == EventKind.Received).ToFrozenDictionary(happened => happened.Position);
        var answers = events.Where(happened => happened.Kind == EventKind.Answered).Select(happened => happened.Turn).ToList();
        Assert.Equal(received.Keys.Order(), answers);
        Assert.All(accepted, id => Assert.Contains(long.Parse(id, CultureInfo.InvariantCulture), received.Keys));
        Assert.Equal(Enumerable.Range(1, events.Count).Select(position => (long)position), events.Select(happened => happened.Position));
    }

    private async Task TalkUntilKilledAsync(HttpClient client, List<(string Conversation, string Token)> tokens, Process host, int run)
    {
        var left = TurnsBetweenKills;
        await Parallel.ForEachAsync(tokens, async (person, stop) =>
        {
            for (var turn = 0; Volatile.Read(ref left) > 0; turn++)
            {
                try
                {
                    await SayAsync(client, person, $"r{run}t{turn}", stop);
                }
                catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException)
                {
                    // The host is gone in the middle of a turn: nobody knows whether it was accepted, and either is right.
                    return;
                }

                if (Interlocked.Decrement(ref left) == 0)
                {
                    host.Kill();
                }
            }
        });
        await host.WaitForExitAsync();
    }

    private async Task SayAsync(HttpClient client, (string Conversation, string Token) person, string clientId, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Root}/conversations/{person.Conversation}/activities");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", person.Token);
        request.Content = new StringContent(
            $$"""{ "type": "message", "text": "wat is een convenant? {{clientId}}", "channelData": { "clientActivityID": "{{clientId}}" } }""",
            Encoding.UTF8,
            "application/json");
        using var response = await client.SendAsync(request, stop);
        response.EnsureSuccessStatusCode();
        var id = JsonElement.Parse(await response.Content.ReadAsStringAsync(stop)).GetProperty("id").GetString()!;
        _accepted.GetOrAdd(person.Conversation, _ => new ConcurrentQueue<string>()).Enqueue(id);
    }

    private static async Task<(string Conversation, string Token)> BeginAsync(HttpClient client)
    {
        using var empty = new StringContent("{}", Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(Root + "/tokens/generate", UriKind.Relative), empty);
        var grant = JsonElement.Parse(await response.Content.ReadAsStringAsync());
        return (grant.GetProperty("conversationId").GetString()!, grant.GetProperty("token").GetString()!);
    }

    // The host answers what was left by itself; looking again is all there is to do.
    private async Task AllAnsweredAsync()
    {
        using var store = OpenStore();
        using var late = new CancellationTokenSource(Longest);
        while (store.Unanswered().Count > 0)
        {
            late.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private ConversationStore OpenStore() => new(Path.Combine(_data, "state", "conversations.db"), TimeProvider.System);

    private static ConversationKey Key(string conversation) => new("directline", string.Empty, conversation);

    private Process Start(out Uri address)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["Limits__RequestsPerMinute"] = "0" };
        var process = CliProcess.Start(CliProcess.Command(
            RepositoryFolder.Path, environment, "serve", "--urls", "http://127.0.0.1:0", "--data", _data));
        const string Announcement = "listens on ";
        while (process.StandardOutput.ReadLine() is { } line)
        {
            var at = line.IndexOf(Announcement, StringComparison.Ordinal);
            if (at >= 0)
            {
                address = new Uri(line[(at + Announcement.Length)..]);
                return process;
            }
        }

        throw new InvalidOperationException(process.StandardError.ReadToEnd());
    }
}
