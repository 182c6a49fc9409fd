namespace Imvo.Assistant.Documents.Content;

/// <summary>A table with a header row.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Header">Column names.</param>
/// <param name="Rows">Rows of cells; each row has as many cells as there are columns.</param>
/// <param name="Widths">Relative widths of the columns, such as 3, 1, 1.</param>
public sealed record TableBlock(
    string Caption, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<PageText>> Rows, IReadOnlyList<int> Widths) : PageBlock
{
    /// <summary>Whether the caption is seen; when the heading above says the same it is only there for who cannot see.</summary>
    public bool ShowsCaption { get; init; } = true;

    /// <summary>Names that links lead to, one for each row, unique in the document; empty when no link leads to a row.</summary>
    public IReadOnlyList<string> RowAnchors { get; init; } = [];
}
