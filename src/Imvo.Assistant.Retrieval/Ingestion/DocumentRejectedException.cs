namespace Imvo.Assistant.Retrieval.Ingestion;

/// <summary>A document cannot be taken in; the message is one plain sentence that names the file and the mend.</summary>
public sealed class DocumentRejectedException : Exception
{
    /// <summary>Makes the exception.</summary>
    public DocumentRejectedException(RejectionReason reason, string message)
        : base(message) => Reason = reason;

    /// <summary>Makes the exception with its cause.</summary>
    public DocumentRejectedException(RejectionReason reason, string message, Exception? innerException)
        : base(message, innerException) => Reason = reason;

    /// <summary>Why the document was refused.</summary>
    public RejectionReason Reason { get; }
}
