namespace Imvo.Assistant.Documents.Content;

/// <summary>The risk matrix: severity down, likelihood across.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="RowTitle">Name of the rows.</param>
/// <param name="ColumnTitle">Name of the columns.</param>
/// <param name="Rows">Names of the rows, most severe first.</param>
/// <param name="Columns">Names of the columns, least likely first, unknown last.</param>
/// <param name="Cells">Per row and column the risks, as links to their chapters; empty when there are none.</param>
/// <param name="Weights">Per row and column how dark the cell is, 0 to 4; told by the numbers as well, for print in black and white.</param>
public sealed record MatrixBlock(
    string Caption,
    string RowTitle,
    string ColumnTitle,
    IReadOnlyList<string> Rows,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<IReadOnlyList<PageText>>> Cells,
    IReadOnlyList<IReadOnlyList<int>> Weights) : PageBlock;
