using System.Globalization;
using Imvo.Assistant.Retrieval.Ingestion.Files;
using Imvo.Assistant.Retrieval.Ingestion.Partitioning;

namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>
/// Reads a table row by row, each as a sentence that names its columns. Rows that only lay out a page are read as if the table were
/// not there.
/// </summary>
internal sealed class DocxTable
{
    // A cell with several paragraphs and more words than this is a piece of text.
    private const int MostWordsInCell = 80;
    private const int MostWordsInTitle = 8;

    // Two columns without a marked header are nearly always names and values: "Place | Utrecht".
    private const int FewestColumnsForGuess = 3;

    private readonly Dictionary<int, string> above = [];
    private List<string> header = [];
    private bool looksHeaded;
    private bool hasRows;

    /// <summary>The row that is being read; null between rows.</summary>
    public DocxRow? Row { get; private set; }

    /// <summary>The cell that is being read; null between cells.</summary>
    public DocxCell? Cell { get; private set; }

    /// <summary>Reads the element <c>tblPr</c> at whose start the reader stands.</summary>
    public void ReadProperties(PartReader part)
    {
        foreach (var name in part.Inside())
        {
            if (name is "tblPrChange")
            {
                part.Skip();
            }
            else if (name is "tblLook")
            {
                // In files of before 2010 the switches are bits of one number.
                looksHeaded = part.Attribute("firstRow") is { } first ? first is "1" or "true"
                    : int.TryParse(part.Attribute("val"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var bits) && (bits & 0x20) != 0;
            }
        }
    }

    /// <summary>Begins a row.</summary>
    public void StartRow() => Row = new DocxRow();

    /// <summary>Begins a cell.</summary>
    public DocxCell StartCell()
    {
        Cell = new DocxCell();
        Row?.Cells.Add(Cell);
        return Cell;
    }

    /// <summary>Ends the cell.</summary>
    public void EndCell() => Cell = null;

    /// <summary>Ends the row and gives what is to be read of it.</summary>
    public IReadOnlyList<DocxBlock> EndRow()
    {
        var row = Row;
        (Row, Cell) = (null, null);
        if (row is null || row.IsDeleted)
        {
            return [];
        }

        row.Cells.RemoveAll(cell => cell.IsDeleted);
        if (IsLayout(row))
        {
            return [.. row.Cells.SelectMany(cell => cell.Blocks)];
        }

        var columns = Columns(row);
        if (!hasRows && IsHeader(row, columns))
        {
            header = header.Count == 0 ? columns : Joined(header, columns);
            return [];
        }

        hasRows = true;
        return TableRowText.Of(header, columns) is { } text ? [DocxBlock.Of(TextBlockKind.TableRow, text)] : [];
    }

    /// <summary>Ends the table and gives a header that had no rows.</summary>
    public IReadOnlyList<DocxBlock> Finish() =>
        !hasRows && TableRowText.Of([], header) is { } text ? [DocxBlock.Of(TextBlockKind.TableRow, text)] : [];

    private static bool IsLayout(DocxRow row) => row.Cells.Count < 2 || row.Cells.Exists(cell =>
        cell.Blocks.Exists(block => block.Kind is TextBlockKind.Heading or TextBlockKind.TableRow)
        || (cell.Blocks.Count > 1 && cell.Blocks.Sum(block => LineShape.WordCount(block.Text)) > MostWordsInCell));

    // What stands in merged cells counts for each row that they cover, and as the name of each column.
    private List<string> Columns(DocxRow row)
    {
        var columns = Enumerable.Repeat(string.Empty, row.ColumnsBefore).ToList();
        foreach (var cell in row.Cells)
        {
            var column = columns.Count;
            var text = cell.GoesOn ? above.GetValueOrDefault(column, string.Empty) : cell.Text;
            above[column] = text;
            columns.Add(text);
            columns.AddRange(Enumerable.Repeat(row.IsHeader ? text : string.Empty, cell.Columns - 1));
        }

        return columns;
    }

    private bool IsHeader(DocxRow row, List<string> columns)
    {
        if (row.IsHeader)
        {
            return true;
        }

        // A second header row is one only where it is marked as such.
        if (header.Count > 0)
        {
            return false;
        }

        var filled = row.Cells.Where(cell => cell.Blocks.Count > 0).ToList();
        return filled.Count > 1 && (filled.TrueForAll(cell => cell.Blocks.TrueForAll(block => block.IsBold))
            || ((row.LooksFirst || (looksHeaded && columns.Count >= FewestColumnsForGuess)) && columns.TrueForAll(IsTitle)));
    }

    private static bool IsTitle(string text) =>
        text.Length > 0 && LineShape.WordCount(text) <= MostWordsInTitle && !text.Any(char.IsDigit) && !LineShape.EndsSentence(text);

    private static List<string> Joined(List<string> first, List<string> second) =>
        [.. Enumerable.Range(0, Math.Max(first.Count, second.Count)).Select(column => Joined(first.ElementAtOrDefault(column), second.ElementAtOrDefault(column)))];

    private static string Joined(string? first, string? second) =>
        string.Equals(first, second, StringComparison.Ordinal) ? first ?? string.Empty : $"{first} {second}".Trim();
}
