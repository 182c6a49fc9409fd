namespace Imvo.Assistant.Core.Knowledge;

/// <summary>The knowledge cannot be searched; the message names the mend and may be shown to an operator.</summary>
public sealed class KnowledgeUnavailableException : Exception
{
    /// <summary>Makes the exception.</summary>
    public KnowledgeUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public KnowledgeUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
