namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>A block before it has its place in the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words, with single spaces.</param>
/// <param name="HeadingLevel">Rank of a heading; 0 for other blocks.</param>
/// <param name="SectionLabel">How the section that a heading opens is named; null when it has no number.</param>
/// <param name="IsBold">True when all of it is bold.</param>
internal sealed record DocxBlock(TextBlockKind Kind, string Text, int HeadingLevel, string? SectionLabel, bool IsBold)
{
    /// <summary>A block of running text.</summary>
    public static DocxBlock Of(TextBlockKind kind, string text, bool isBold = false) => new(kind, text, 0, null, isBold);
}
