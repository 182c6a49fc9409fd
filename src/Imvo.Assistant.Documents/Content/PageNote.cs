namespace Imvo.Assistant.Documents.Content;

/// <summary>A note with a source.</summary>
/// <param name="Text">Title, publisher, edition and date as one line.</param>
/// <param name="Url">Address; null when there is none.</param>
public sealed record PageNote(string Text, string? Url)
{
    /// <summary>Key of the publication in the tables; null when it has none.</summary>
    public string? Key { get; init; }
}
