namespace Imvo.Assistant.Retrieval.Index;

/// <summary>What a generation consists of.</summary>
internal sealed record Manifest
{
    /// <summary>Grows when the analysis or a file layout changes; another number means: rebuild.</summary>
    public const int PresentFormat = 5;

    public required int Format { get; init; }

    /// <summary>Number of the generation.</summary>
    public required int Number { get; init; }

    /// <summary>Names, sizes and times of the knowledge files it was made from.</summary>
    public required string KnowledgeStamp { get; init; }

    /// <summary>Hash of the content of the knowledge files.</summary>
    public required string KnowledgeHash { get; init; }

    /// <summary>Version of the searched whole: the same content gives the same version.</summary>
    public required string CorpusVersion { get; init; }

    /// <summary>Index terms of things that do not exist: a document that names one is marked as fiction.</summary>
    public required IReadOnlyList<string> FictionTerms { get; init; }

    public required IReadOnlyList<ManifestSegment> Segments { get; init; }
}
