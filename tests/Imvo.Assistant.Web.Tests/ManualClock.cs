namespace Imvo.Assistant.Web.Tests;

/// <summary>A clock that a test moves; timers that are due run at once.</summary>
internal sealed class ManualClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = start;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(callback, state, period) { Due = _now + dueTime };
        lock (_lock)
        {
            _timers.Add(timer);
        }

        return timer;
    }

    public void Advance(TimeSpan time)
    {
        _now += time;
        List<ManualTimer> due;
        lock (_lock)
        {
            due = [.. _timers.Where(timer => !timer.IsStopped && timer.Due <= _now)];
        }

        foreach (var timer in due)
        {
            timer.Run(_now);
        }
    }

    private sealed class ManualTimer(TimerCallback callback, object? state, TimeSpan period) : ITimer
    {
        public DateTimeOffset Due { get; set; }

        public bool IsStopped { get; private set; }

        public void Run(DateTimeOffset now)
        {
            Due = now + period;
            callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => !IsStopped;

        public void Dispose() => IsStopped = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
