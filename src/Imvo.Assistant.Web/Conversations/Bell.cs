namespace Imvo.Assistant.Web.Conversations;

/// <summary>Wakes everyone who waits for it, again and again.</summary>
internal sealed class Bell
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _next = New();
    private int _listeners;
    private bool _isClosed;

    /// <summary>Counts a listener; false when the last one has just left.</summary>
    public bool TryEnter()
    {
        lock (_lock)
        {
            _listeners += _isClosed ? 0 : 1;
            return !_isClosed;
        }
    }

    /// <summary>Counts one listener less; true when none is left.</summary>
    public bool Leave()
    {
        lock (_lock)
        {
            _listeners--;
            _isClosed = _listeners == 0;
            return _isClosed;
        }
    }

    /// <summary>Done at the next ring.</summary>
    public Task Next()
    {
        lock (_lock)
        {
            return _next.Task;
        }
    }

    /// <summary>Wakes who waits.</summary>
    public void Ring()
    {
        TaskCompletionSource rung;
        lock (_lock)
        {
            (rung, _next) = (_next, New());
        }

        rung.SetResult();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
