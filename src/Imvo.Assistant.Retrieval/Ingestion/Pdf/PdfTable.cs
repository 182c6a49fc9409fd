using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.Pdf;

/// <summary>
/// Tells the columns of a table from those of a page, of which the lines stand side by side as well. Careful: columns of text that
/// are read as a table become nonsense, while a table that is read column by column only loses its rows.
/// </summary>
internal static class PdfTable
{
    private const int FewestRows = 2;
    private const int FewestRowsUnderHeader = 2;
    private const int MostWordsInCell = 8;
    private const int MostWordsInTitle = 5;

    /// <summary>Gives the rows of a table as lines with bars; null for columns of text.</summary>
    public static IReadOnlyList<string>? Rows(IReadOnlyList<BlockRow> parts)
    {
        var rows = parts.SelectMany(part => part.LinesBeside()).ToList();
        var full = rows.Count(row => row.Count(cell => cell is not null) > 1);
        var cells = rows.SelectMany(row => row).OfType<PdfLine>().ToList();
        if (full < FewestRows || full * 3 < rows.Count * 2 || RunsOn(parts) * 5 > cells.Count
            || cells.Sum(cell => LineShape.WordCount(cell.Text)) > cells.Count * MostWordsInCell)
        {
            return null;
        }

        var lines = rows.ConvertAll(row => Line(row.Select(cell => cell?.Text ?? string.Empty)));
        if (HasHeader(rows))
        {
            lines.Insert(1, Line(Enumerable.Repeat("---", rows[0].Length)));
        }

        return lines;
    }

    // Lines of text go on in the next one; cells hardly do.
    private static int RunsOn(IReadOnlyList<BlockRow> parts) => parts
        .SelectMany(part => part.Blocks)
        .Sum(block => block.Lines.Zip(block.Lines.Skip(1)).Count(pair => LineShape.StartsLower(pair.Second.Text) && !LineShape.EndsSentence(pair.First.Text)));

    // Nothing else tells a header here: a row of words over a column of numbers.
    private static bool HasHeader(List<PdfLine?[]> rows) => rows.Count > FewestRowsUnderHeader
        && Array.TrueForAll(rows[0], cell => cell is not null && !cell.Text.Any(char.IsDigit) && LineShape.WordCount(cell.Text) <= MostWordsInTitle)
        && Enumerable.Range(0, rows[0].Length).Any(column => rows.Skip(1).All(row => row[column] is null || row[column]!.Text.Any(char.IsDigit))
            && rows.Skip(1).Count(row => row[column] is not null) >= FewestRowsUnderHeader);

    private static string Line(IEnumerable<string> cells) =>
        $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |";
}
