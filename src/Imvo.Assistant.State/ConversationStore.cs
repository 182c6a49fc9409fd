using Microsoft.Data.Sqlite;

namespace Imvo.Assistant.State;

/// <summary>
/// What happened in every conversation, event after event, in one SQLite file. A turn that was received is on the disk before its
/// sender hears so, and an answer before anyone sees it; a kill or a power cut loses neither. Safe for concurrent use.
/// </summary>
public sealed class ConversationStore : IDisposable
{
    private readonly string _path;
    private readonly TimeProvider _clock;
    private readonly GroupCommit _writes;
    private readonly ConversationStatements _statements;

    /// <summary>Opens the store.</summary>
    /// <param name="path">The file; made when it is not there.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="capacity">Number of writes that may wait before more are refused.</param>
    /// <exception cref="StoreUnreadableException">The file is no store, or one of a later version.</exception>
    public ConversationStore(string path, TimeProvider clock, int capacity = 4096)
    {
        _path = path;
        _clock = clock;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var connection = ConversationSchema.Open(path);
        _statements = new ConversationStatements(connection);
        _writes = new GroupCommit(connection, capacity);
    }

    /// <summary>Keeps a turn.</summary>
    /// <param name="key">Its conversation, begun when it is new.</param>
    /// <param name="activityId">The sender's id of the turn; the same id again gives the first one back.</param>
    /// <param name="body">What was said.</param>
    /// <exception cref="StoreBusyException">Too many writes wait; nothing was kept.</exception>
    public Task<ReceivedTurn> ReceiveAsync(ConversationKey key, string activityId, ReadOnlyMemory<byte> body) =>
        _writes.RunAsync(_ => _statements.Receive(key, activityId, _clock.GetUtcNow(), body));

    /// <summary>Keeps the answer to a turn, and the state of the conversation after it.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="body">The answer.</param>
    /// <param name="state">What the conversation knows now.</param>
    /// <param name="erasesEarlierTurns">Whether all that was said before this turn is erased with it.</param>
    /// <returns>The event; the first one when the turn had been answered before.</returns>
    /// <exception cref="StoreBusyException">Too many writes wait; nothing was kept.</exception>
    /// <exception cref="ConversationErasedException">The conversation was erased meanwhile; nothing was kept.</exception>
    public Task<ConversationEvent> AnswerAsync(
        ReceivedTurn turn, ReadOnlyMemory<byte> body, ReadOnlyMemory<byte> state, bool erasesEarlierTurns = false) => erasesEarlierTurns
            ? _writes.EraseAsync(_ => _statements.Answer(turn, _clock.GetUtcNow(), body, state, erasesEarlierTurns))
            : _writes.RunAsync(_ => _statements.Answer(turn, _clock.GetUtcNow(), body, state, erasesEarlierTurns));

    /// <summary>Keeps that the channel has the answer to a turn.</summary>
    /// <exception cref="StoreBusyException">Too many writes wait; nothing was kept.</exception>
    public Task DeliverAsync(ReceivedTurn turn) => _writes.RunAsync(_ => _statements.Deliver(turn, _clock.GetUtcNow()));

    /// <summary>Events of a conversation after a position, in order; none when it is unknown.</summary>
    public IReadOnlyList<ConversationEvent> Read(ConversationKey key, long after = 0)
    {
        using var reader = new ConversationReader(_path);
        return reader.Events(key, after);
    }

    /// <summary>The first turn of a conversation that was received and not answered; null when there is none.</summary>
    public WaitingTurn? NextUnanswered(ConversationKey key)
    {
        using var reader = new ConversationReader(_path);
        return reader.NextUnanswered(key);
    }

    /// <summary>State of a conversation after its last answer; empty when there is none.</summary>
    public ReadOnlyMemory<byte> State(ConversationKey key)
    {
        using var reader = new ConversationReader(_path);
        return reader.State(key);
    }

    /// <summary>True when the conversation is known.</summary>
    public bool Holds(ConversationKey key)
    {
        using var reader = new ConversationReader(_path);
        return reader.Holds(key);
    }

    /// <summary>Turns that were received and not answered, as a host that stopped leaves them; in order within a conversation.</summary>
    public IReadOnlyList<ReceivedTurn> Unanswered()
    {
        using var reader = new ConversationReader(_path);
        return reader.Unanswered();
    }

    /// <summary>Erases a conversation with all that was said.</summary>
    public Task EraseAsync(ConversationKey key) => _writes.EraseAsync(_ => _statements.Erase(key));

    /// <summary>Erases conversations of a tenant in which nothing happened since a moment.</summary>
    /// <returns>The number erased.</returns>
    public Task<int> EraseOlderAsync(string tenant, DateTimeOffset moment) => _writes.EraseAsync(_ => _statements.EraseOlder(tenant, moment));

    /// <summary>Tenants that have conversations.</summary>
    public IReadOnlyList<string> Tenants()
    {
        using var reader = new ConversationReader(_path);
        return reader.Tenants();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _writes.Dispose();
        SqliteConnection.ClearAllPools();
    }
}
