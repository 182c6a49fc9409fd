using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Imvo.Assistant.State;

/// <summary>
/// Writes for many conversations at once: what waits is written in one transaction and put on the disk once. One thread writes; a
/// write is done when its transaction is on the disk.
/// </summary>
internal sealed class GroupCommit : IDisposable
{
    // So many writes share one commit at most; the first of them waits for the last.
    private const int LargestGroup = 512;

    private readonly BlockingCollection<IPendingWrite> _waiting;
    private readonly SqliteConnection _connection;
    private readonly Thread _writer;
    private volatile bool _isClosed;

    /// <summary>Starts the writer. The connection is its own from now on.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="capacity">Number of writes that may wait; more are refused.</param>
    public GroupCommit(SqliteConnection connection, int capacity)
    {
        _connection = connection;
        _waiting = new BlockingCollection<IPendingWrite>(capacity);
        _writer = new Thread(Write) { IsBackground = true, Name = "conversations" };
        _writer.Start();
    }

    /// <summary>Writes in turn.</summary>
    /// <param name="write">The statements; they are undone together when one fails, without harm to other writes.</param>
    /// <returns>What the statements gave, once it is on the disk.</returns>
    /// <exception cref="StoreBusyException">Too many writes wait.</exception>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public Task<T> RunAsync<T>(Func<SqliteConnection, T> write) => Add(new PendingWrite<T>(write, erases: false));

    /// <summary>Erases in turn; what was erased is gone from the log of SQLite as well.</summary>
    /// <inheritdoc cref="RunAsync{T}"/>
    public Task<T> EraseAsync<T>(Func<SqliteConnection, T> erase) => Add(new PendingWrite<T>(erase, erases: true));

    /// <summary>Finishes what waits and closes the connection.</summary>
    public void Dispose()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        _waiting.CompleteAdding();
        _writer.Join();
        _waiting.Dispose();
        _connection.Dispose();
    }

    private Task<T> Add<T>(PendingWrite<T> pending)
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        try
        {
            return _waiting.TryAdd(pending) ? pending.Done : throw new StoreBusyException();
        }
        catch (InvalidOperationException e) when (_isClosed)
        {
            throw new StoreBusyException("The store is being closed; nothing was kept. Try again in a moment.", e);
        }
    }

    private void Write()
    {
        var group = new List<IPendingWrite>(LargestGroup);
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            group.Add(first);
            while (group.Count < LargestGroup && _waiting.TryTake(out var next))
            {
                group.Add(next);
            }

            Commit(group);
            group.Clear();
        }
    }

    private void Commit(List<IPendingWrite> group)
    {
        try
        {
            Run("BEGIN IMMEDIATE");
            foreach (var write in group)
            {
                Run("SAVEPOINT one");
                Run(write.Try(_connection) ? "RELEASE one" : "ROLLBACK TO one; RELEASE one");
            }

            Run("COMMIT");
            if (group.Exists(write => write.Erases))
            {
                // Readers can hold it up; then the next erasing, or the close, does it.
                Run("PRAGMA wal_checkpoint(TRUNCATE)");
            }
        }
        catch (SqliteException e)
        {
            // Nothing of the group is on the disk (a full disk, a lost device): all of it failed.
            RollBack();
            group.ForEach(write => write.Fail(e));
            return;
        }

        group.ForEach(write => write.Settle());
    }

    private void RollBack()
    {
        try
        {
            Run("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite rolled back by itself, as it does on a full disk or an error of the device.
        }
    }

    private void Run(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
