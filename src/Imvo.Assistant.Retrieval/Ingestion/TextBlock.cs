namespace Imvo.Assistant.Retrieval.Ingestion;

/// <summary>A block of a document after cleaning.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Text">Its words, with single spaces.</param>
/// <param name="HeadingLevel">Rank of a heading, a lower one further out; 0 for other blocks.</param>
/// <param name="Page">Page it starts on; null when pages are not known.</param>
/// <param name="Offset">Its first character in the cleaned text.</param>
public sealed record TextBlock(TextBlockKind Kind, string Text, int HeadingLevel, int? Page, long Offset)
{
    /// <summary>How a reader names the section that a heading opens, such as <c>§ 6.3.2</c>; null when it has no number.</summary>
    internal string? SectionLabel { get; init; }

    /// <summary>True for a section mark that is no title of its own, such as the number of a numbered paragraph.</summary>
    internal bool IsUntitled { get; init; }
}
