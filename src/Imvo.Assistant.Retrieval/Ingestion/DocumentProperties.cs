using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Retrieval.Ingestion;

/// <summary>What a document says of itself beside its text.</summary>
/// <param name="Title">Title; null when it gives none, or one that only a program can have made.</param>
/// <param name="Date">Day of its last change, as ISO 8601; null when it gives none.</param>
/// <param name="Language">Language; null when it gives none that is known here.</param>
internal sealed record DocumentProperties(string? Title, string? Date, TextLanguage? Language)
{
    /// <summary>Nothing is said.</summary>
    public static DocumentProperties None { get; } = new(null, null, null);
}
