namespace Imvo.Assistant.Retrieval.Ingestion;

/// <summary>How much of a document is accepted.</summary>
public sealed record IngestionLimits
{
    /// <summary>The default limits.</summary>
    public static IngestionLimits Default { get; } = new();

    /// <summary>Largest document in bytes; 50 MB by default.</summary>
    public long MaxDocumentBytes { get; init; } = 50L * 1024 * 1024;

    /// <summary>Longest line that is held as one; a longer line is cut at a space. 1,000,000 characters by default.</summary>
    public int MaxLineCharacters { get; init; } = 1_000_000;
}
