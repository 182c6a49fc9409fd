namespace Imvo.Assistant.Retrieval.Ingestion;

/// <summary>How much of a document is accepted, and how much may be spent on reading it.</summary>
public sealed record IngestionLimits
{
    /// <summary>The default limits.</summary>
    public static IngestionLimits Default { get; } = new();

    /// <summary>Largest document in bytes, and largest text in one; 50 MB by default.</summary>
    public long MaxDocumentBytes { get; init; } = 50L * 1024 * 1024;

    /// <summary>Longest line that is held as one; a longer line is cut at a space. 1,000,000 characters by default.</summary>
    public int MaxLineCharacters { get; init; } = 1_000_000;

    /// <summary>Largest docx file when it is unpacked, in bytes, pictures included; 256 MB by default.</summary>
    public long MaxUnpackedBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>Longest time that a program may work on one pdf file; 60 seconds by default.</summary>
    public TimeSpan MaxPdfTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Most memory that a program may use for one pdf file, in bytes; 1 GB by default.</summary>
    public long MaxPdfMemoryBytes { get; init; } = 1024L * 1024 * 1024;
}
