namespace Imvo.Assistant.Web.Conversations;

/// <summary>How a worker stands when it is asked.</summary>
internal enum WorkerState
{
    /// <summary>It is at work and will look again.</summary>
    Busy,

    /// <summary>It was idle: who asked must set it to work.</summary>
    Started,

    /// <summary>It has closed: take a new one.</summary>
    Closed,
}
