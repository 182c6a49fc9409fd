using Microsoft.Data.Sqlite;

namespace Imvo.Assistant.State;

/// <summary>A write that waits for its turn.</summary>
internal sealed class PendingWrite<T>(Func<SqliteConnection, T> write, bool erases) : IPendingWrite
{
    // Who waits goes on elsewhere: the writer must not run its code.
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;
    private Exception? _failure;

    public bool Erases => erases;

    public Task<T> Done => _done.Task;

    public bool Try(SqliteConnection connection)
    {
        try
        {
            _result = write(connection);
            return true;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _failure = e;
            return false;
        }
    }

    public void Settle()
    {
        if (_failure is null)
        {
            _done.SetResult(_result!);
        }
        else
        {
            _done.SetException(_failure);
        }
    }

    public void Fail(Exception cause) => _done.SetException(_failure ?? cause);
}
