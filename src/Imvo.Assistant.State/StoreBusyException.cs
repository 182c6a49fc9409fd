namespace Imvo.Assistant.State;

/// <summary>More turns wait than the store takes; nothing of this one was kept. The sender may try again.</summary>
public sealed class StoreBusyException : Exception
{
    /// <summary>Says so.</summary>
    public StoreBusyException()
        : base("Too many turns are waiting to be stored. Try again in a moment.")
    {
    }

    /// <summary>Says so in other words.</summary>
    public StoreBusyException(string message)
        : base(message)
    {
    }

    /// <summary>Says so in other words, with the cause.</summary>
    public StoreBusyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
