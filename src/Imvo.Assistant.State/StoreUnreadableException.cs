namespace Imvo.Assistant.State;

/// <summary>The file of conversations cannot be used; the message says why and what mends it.</summary>
public sealed class StoreUnreadableException : Exception
{
    /// <summary>Says so without a reason.</summary>
    public StoreUnreadableException()
    {
    }

    /// <summary>Says why.</summary>
    public StoreUnreadableException(string message)
        : base(message)
    {
    }

    /// <summary>Says why, with the cause.</summary>
    public StoreUnreadableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
