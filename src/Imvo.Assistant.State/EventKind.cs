namespace Imvo.Assistant.State;

/// <summary>What happened in a conversation. The numbers are stored.</summary>
public enum EventKind
{
    /// <summary>A turn was accepted.</summary>
    Received = 0,

    /// <summary>The turn was answered; the answer may be shown.</summary>
    Answered = 1,

    /// <summary>The channel has the answer.</summary>
    Delivered = 2,
}
