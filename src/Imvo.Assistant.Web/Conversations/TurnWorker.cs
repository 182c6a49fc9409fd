namespace Imvo.Assistant.Web.Conversations;

/// <summary>
/// Whether someone answers the turns of a conversation now, and whether there is more to do. Which turns those are stands in the store
/// alone, so that their order is that on the disk.
/// </summary>
internal sealed class TurnWorker
{
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isAsked;
    private bool _isStarted;
    private bool _isClosed;

    /// <summary>Done when it has nothing to do any more.</summary>
    public Task Done => _done.Task;

    /// <summary>Asks it to look at the store.</summary>
    public WorkerState Ask()
    {
        lock (_lock)
        {
            if (_isClosed)
            {
                return WorkerState.Closed;
            }

            _isAsked = true;
            if (_isStarted)
            {
                return WorkerState.Busy;
            }

            _isStarted = true;
            return WorkerState.Started;
        }
    }

    /// <summary>Whether it was asked since it last looked; if not it closes.</summary>
    public bool HasMore()
    {
        lock (_lock)
        {
            if (_isAsked)
            {
                _isAsked = false;
                return true;
            }

            _isClosed = true;
        }

        _done.SetResult();
        return false;
    }
}
