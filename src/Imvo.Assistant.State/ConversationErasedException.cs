namespace Imvo.Assistant.State;

/// <summary>The conversation was erased while its turn was being answered: the answer is not kept and not shown.</summary>
public sealed class ConversationErasedException : Exception
{
    /// <summary>Says so.</summary>
    public ConversationErasedException()
        : base("The conversation was erased before its turn was answered.")
    {
    }

    /// <summary>Says so in other words.</summary>
    public ConversationErasedException(string message)
        : base(message)
    {
    }

    /// <summary>Says so in other words, with the cause.</summary>
    public ConversationErasedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
