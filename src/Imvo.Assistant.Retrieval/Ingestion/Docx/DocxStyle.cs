namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>A style, with what it takes over from the styles it is based on.</summary>
/// <param name="HeadingLevel">Rank of the headings it makes; null for other text.</param>
/// <param name="IsContents">True for the lines of a table of contents.</param>
/// <param name="List">List its paragraphs belong to; null for none.</param>
/// <param name="ListLevel">Level in that list; null when the list itself tells.</param>
/// <param name="IsHidden">True for hidden text.</param>
/// <param name="IsBold">True for bold text.</param>
internal sealed record DocxStyle(int? HeadingLevel, bool IsContents, int? List, int? ListLevel, bool? IsHidden, bool? IsBold)
{
    /// <summary>Rank of the title of the document, above all headings.</summary>
    public const int TitleLevel = 1;

    /// <summary>A style that says nothing.</summary>
    public static DocxStyle None { get; } = new(null, IsContents: false, null, null, null, null);

    /// <summary>Rank of a heading by its place in the outline; null for running text.</summary>
    public static int? LevelOf(int outlineLevel) => outlineLevel is >= 0 and < 9 ? TitleLevel + 1 + outlineLevel : null;
}
