using Imvo.Assistant.State;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Imvo.Assistant.Tests.State;

public sealed class ConversationStoreTests : IDisposable
{
    private readonly TemporaryStore _temporary = new();

    private ConversationStore Store => _temporary.Store;

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task Receive_SameActivityTwice_IsKeptOnce()
    {
        var first = await Receive("a1", "hallo");
        var again = await Receive("a1", "iets anders");

        Assert.True(first.IsNew);
        Assert.False(again.IsNew);
        Assert.Equal(first.Event.Position, again.Event.Position);
        Assert.Equal("hallo", TemporaryStore.Text(again.Event.Body));
        Assert.Single(Store.Read(TemporaryStore.Key));
    }

    [Fact]
    public async Task Answer_SameTurnTwice_KeepsTheFirstAnswerAndItsState()
    {
        var turn = await Receive("a1", "hallo");

        await Store.AnswerAsync(turn, TemporaryStore.Bytes("één"), TemporaryStore.Bytes("staat 1"));
        var again = await Store.AnswerAsync(turn, TemporaryStore.Bytes("twee"), TemporaryStore.Bytes("staat 2"));

        Assert.Equal("één", TemporaryStore.Text(again.Body));
        Assert.Equal("staat 1", TemporaryStore.Text(Store.State(TemporaryStore.Key)));
    }

    [Fact]
    public async Task Read_AfterReopening_GivesAllEventsInOrder()
    {
        var turn = await Receive("a1", "hallo");
        await Store.AnswerAsync(turn, TemporaryStore.Bytes("dag"), TemporaryStore.Bytes("s"));
        await Store.DeliverAsync(turn);
        await Receive("a2", "en nu?");

        _temporary.Reopen();

        Assert.Equal(
            [(1L, EventKind.Received, 1L), (2, EventKind.Answered, 1), (3, EventKind.Delivered, 1), (4, EventKind.Received, 4)],
            Store.Read(TemporaryStore.Key).Select(e => (e.Position, e.Kind, e.Turn)));
        Assert.Equal([3L, 4L], Store.Read(TemporaryStore.Key, after: 2).Select(e => e.Position));
    }

    [Fact]
    public async Task Moments_WhenTheClockStandsStill_StillRise()
    {
        for (var i = 0; i < 5; i++)
        {
            await Receive($"a{i}", "x");
        }

        var moments = Store.Read(TemporaryStore.Key).Select(e => e.At).ToList();
        Assert.Equal(moments.Distinct().Order(), moments);
    }

    [Fact]
    public async Task Unanswered_AfterReopening_NamesWhatWasLeft()
    {
        var answered = await Receive("a1", "één");
        await Store.AnswerAsync(answered, TemporaryStore.Bytes("dag"), default);
        await Receive("a2", "twee");
        await Receive("a3", "drie");

        _temporary.Reopen();

        Assert.Equal(["twee", "drie"], Store.Unanswered().Select(turn => TemporaryStore.Text(turn.Event.Body)), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("msteams", "", "c1")]
    [InlineData("directline", "bakkers", "c1")]
    [InlineData("directline", "", "c2")]
    public async Task Conversation_OfAnotherChannelTenantOrId_IsNeverSeen(string channel, string tenant, string id)
    {
        var turn = await Receive("a1", "geheim");
        await Store.AnswerAsync(turn, TemporaryStore.Bytes("dag"), TemporaryStore.Bytes("staat"));
        var other = new ConversationKey(channel, tenant, id);

        var received = await Store.ReceiveAsync(other, "a1", TemporaryStore.Bytes("van mij"));

        Assert.True(received.IsNew);
        Assert.Equal("van mij", TemporaryStore.Text(Assert.Single(Store.Read(other)).Body));
        Assert.True(Store.State(other).IsEmpty);
    }

    [Fact]
    public async Task Erase_AConversation_LeavesNoTraceInTheFiles()
    {
        var turn = await Receive("a1", "mijn-geheime-woord");
        await Store.AnswerAsync(turn, TemporaryStore.Bytes("dag"), TemporaryStore.Bytes("mijn-geheime-woord"));

        await Store.EraseAsync(TemporaryStore.Key);

        Assert.False(Store.Holds(TemporaryStore.Key));
        Assert.Empty(Store.Read(TemporaryStore.Key));
        foreach (var path in Directory.GetFiles(Path.GetDirectoryName(_temporary.Path)!))
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(file);
            Assert.DoesNotContain("mijn-geheime-woord", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Answer_ThatErasesEarlierTurns_KeepsOnlyItselfAndGoesOnCounting()
    {
        var before = await Receive("a1", "geheim");
        await Store.AnswerAsync(before, TemporaryStore.Bytes("geheim"), TemporaryStore.Bytes("geheim"));
        var turn = await Receive("a2", "verwijder");

        await Store.AnswerAsync(turn, TemporaryStore.Bytes("weg"), TemporaryStore.Bytes("leeg"), erasesEarlierTurns: true);

        Assert.Equal([3L, 4L], Store.Read(TemporaryStore.Key).Select(e => e.Position));
        Assert.Equal("leeg", TemporaryStore.Text(Store.State(TemporaryStore.Key)));
    }

    [Fact]
    public async Task Answer_AfterErasing_FailsWithoutBringingTheConversationBack()
    {
        var turn = await Receive("a1", "hallo");
        await Store.EraseAsync(TemporaryStore.Key);

        await Assert.ThrowsAsync<ConversationErasedException>(
            () => Store.AnswerAsync(turn, TemporaryStore.Bytes("dag"), TemporaryStore.Bytes("staat")));

        Assert.False(Store.Holds(TemporaryStore.Key));
    }

    [Fact]
    public async Task EraseOlder_ThanTheLastEvent_ErasesOnlyThatTenant()
    {
        var bakers = TemporaryStore.Key with { Tenant = "bakkers" };
        await Receive("a1", "hallo");
        await Store.ReceiveAsync(bakers, "a1", TemporaryStore.Bytes("hallo"));
        Assert.Equal(["", "bakkers"], Store.Tenants(), StringComparer.Ordinal);

        var kept = await Store.EraseOlderAsync("bakkers", new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var erased = await Store.EraseOlderAsync("bakkers", new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal((0, 1), (kept, erased));
        Assert.True(Store.Holds(TemporaryStore.Key));
        Assert.False(Store.Holds(bakers));
    }

    [Fact]
    public async Task Receive_FromManyConversationsAtOnce_KeepsEveryTurnInItsOrder()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(async c =>
        {
            var key = TemporaryStore.Key with { Id = $"c{c}" };
            for (var i = 0; i < 20; i++)
            {
                var turn = await Store.ReceiveAsync(key, $"a{i}", TemporaryStore.Bytes($"{c}.{i}"));
                await Store.AnswerAsync(turn, TemporaryStore.Bytes($"op {c}.{i}"), TemporaryStore.Bytes($"{i}"));
            }
        }));

        Assert.All(Enumerable.Range(0, 40), c => Assert.Equal(
            Enumerable.Range(0, 20).SelectMany(i => new[] { $"{c}.{i}", $"op {c}.{i}" }),
            Store.Read(TemporaryStore.Key with { Id = $"c{c}" }).Select(e => TemporaryStore.Text(e.Body)),
            StringComparer.Ordinal));
        Assert.Empty(Store.Unanswered());
    }

    [Fact]
    public async Task Receive_WhenTooMuchWaits_IsRefusedAndTheRestIsKept()
    {
        using var small = new TemporaryStore(capacity: 4);

        // Another process holds the file, so that nothing can be written and writes pile up.
        await using var other = new SqliteConnection($"Data Source={small.Path};Pooling=False");
        await other.OpenAsync();
        await using var hold = await other.BeginTransactionAsync();
        var tasks = new List<Task<ReceivedTurn>>();
        var refused = 0;
        for (var i = 0; i < 20; i++)
        {
            try
            {
                tasks.Add(small.Store.ReceiveAsync(TemporaryStore.Key, $"a{i}", TemporaryStore.Bytes("x")));
            }
            catch (StoreBusyException)
            {
                refused++;
            }
        }

        await hold.RollbackAsync();
        await Task.WhenAll(tasks);

        Assert.InRange(refused, 1, 16);
        Assert.Equal(20 - refused, small.Store.Read(TemporaryStore.Key).Count);
    }

    [Fact]
    public void Open_FileOfALaterVersion_IsRefusedWithTheMend()
    {
        using var later = new TemporaryStore();
        later.Store.Dispose();
        using (var connection = new SqliteConnection($"Data Source={later.Path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 99";
            command.ExecuteNonQuery();
        }

        var e = Assert.Throws<StoreUnreadableException>(() => new ConversationStore(later.Path, TimeProvider.System));

        Assert.Contains("later version (99", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_FileThatIsNoDatabase_IsRefusedAndKept()
    {
        var path = _temporary.Path + ".txt";
        File.WriteAllText(path, new string('x', 5000));

        var e = Assert.Throws<StoreUnreadableException>(() => new ConversationStore(path, TimeProvider.System));

        Assert.Contains("Put back a backup", e.Message, StringComparison.Ordinal);
        Assert.Equal(5000, new FileInfo(path).Length);
    }

    private Task<ReceivedTurn> Receive(string activityId, string text) =>
        Store.ReceiveAsync(TemporaryStore.Key, activityId, TemporaryStore.Bytes(text));
}
