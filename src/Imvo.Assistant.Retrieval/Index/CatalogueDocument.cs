namespace Imvo.Assistant.Retrieval.Index;

/// <summary>A document as the catalogue lists it.</summary>
public sealed record CatalogueDocument
{
    /// <summary>Id by which it is cited and removed.</summary>
    public required string Id { get; init; }

    /// <summary>Tenant whose members may see it; empty for everyone.</summary>
    public required string Tenant { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Publisher; empty when unknown.</summary>
    public required string Publisher { get; init; }

    /// <summary>Address; null when there is none.</summary>
    public required string? Url { get; init; }

    /// <summary>ISO 8601 date; null when unknown.</summary>
    public required string? Date { get; init; }

    /// <summary><c>nl</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Absolute path it was read from.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the file and its metadata, in hexadecimal.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Size of the file.</summary>
    public required long Bytes { get; init; }

    /// <summary>Number of passages.</summary>
    public required int Passages { get; init; }

    /// <summary>When it was added, ISO 8601 in UTC.</summary>
    public required string AddedAt { get; init; }
}
