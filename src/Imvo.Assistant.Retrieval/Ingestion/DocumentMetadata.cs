using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Retrieval.Ingestion;

/// <summary>What an operator says about a document in its sidecar.</summary>
/// <param name="Title">Title; null when not given.</param>
/// <param name="Publisher">Publisher; null when not given.</param>
/// <param name="Url">Web address; null when not given.</param>
/// <param name="Date">ISO 8601 date, month or year; null when not given.</param>
/// <param name="Language">Language; null when it is to be detected.</param>
/// <param name="Fiction">True when the document is fiction and an answer must say so.</param>
/// <param name="Licence">Terms of use; null when not given.</param>
public sealed record DocumentMetadata(
    string? Title,
    string? Publisher,
    string? Url,
    string? Date,
    TextLanguage? Language,
    bool Fiction,
    string? Licence)
{
    /// <summary>Nothing is said.</summary>
    public static DocumentMetadata None { get; } = new(null, null, null, null, null, Fiction: false, null);
}
