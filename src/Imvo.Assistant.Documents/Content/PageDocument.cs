using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Documents.Content;

/// <summary>What a document says; the writers only decide how it looks.</summary>
/// <param name="Title">Title, also in the properties of the file.</param>
/// <param name="Language">Language of all texts.</param>
/// <param name="Blocks">The blocks in order.</param>
/// <param name="Notes">The notes that texts refer to by number.</param>
/// <param name="NotesTitle">Heading above the notes where they stand at the end.</param>
/// <param name="Footer">Short line for the foot of each printed page.</param>
public sealed record PageDocument(
    string Title, TextLanguage Language, IReadOnlyList<PageBlock> Blocks, IReadOnlyList<PageNote> Notes, string NotesTitle, string Footer)
{
    /// <summary>The words that writers need.</summary>
    public PageLabels Labels { get; init; } = PageLabels.None;

    /// <summary>The day the document holds for, in the properties of the file; null to leave it out.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Remark above the notes; null for none.</summary>
    public string? NotesRemark { get; init; }
}
