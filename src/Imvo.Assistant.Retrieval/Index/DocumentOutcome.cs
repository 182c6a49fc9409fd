using Imvo.Assistant.Retrieval.Ingestion;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>What became of one file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Id">Id in the index; null when it was rejected.</param>
/// <param name="Passages">Number of passages.</param>
/// <param name="Reason">Why it was rejected, in one sentence that names the mend; null otherwise.</param>
public sealed record DocumentOutcome(string Path, DocumentOutcomeKind Kind, string? Id, int Passages, string? Reason)
{
    /// <summary>The kind of that reason; null when it was not rejected.</summary>
    public RejectionReason? Cause { get; init; }
}
