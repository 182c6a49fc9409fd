using System.Text;
using Imvo.Assistant.Retrieval.Ingestion.Partitioning;

namespace Imvo.Assistant.Retrieval.Ingestion.Markdown;

/// <summary>Reads a table whose cells are parted by bars, row by row.</summary>
internal sealed class PipeTable
{
    private IReadOnlyList<string>? header;
    private IReadOnlyList<string>? pending;
    private bool hasRows;

    /// <summary>True for a line that begins and ends with a bar.</summary>
    public static bool IsRow(string line) => line.Length > 2 && line[0] == '|' && line[^1] == '|';

    /// <summary>True for the line under the header: <c>| --- | :-: |</c>.</summary>
    public static bool IsRule(string line) =>
        line.Contains('-', StringComparison.Ordinal) && line.Contains('|', StringComparison.Ordinal) && !line.AsSpan().ContainsAnyExcept("|-: ");

    /// <summary>Takes a row and gives the text of a row that is now complete; null when there is none yet.</summary>
    public string? Next(string line)
    {
        if (IsRule(line))
        {
            (header, pending) = (header ?? pending, null);
            return null;
        }

        var cells = Cells(line);
        if (header is not null)
        {
            hasRows = true;
            return TableRowText.Of(header, cells);
        }

        var before = pending;
        pending = cells;
        return before is null ? null : TableRowText.Of([], before);
    }

    /// <summary>Ends the table and gives the text of a last row, if one waits, or of a header without rows.</summary>
    public string? Finish()
    {
        var last = pending ?? (hasRows ? null : header);
        (header, pending, hasRows) = (null, null, false);
        return last is null ? null : TableRowText.Of([], last);
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var inner = line.AsSpan().Trim();
        inner = inner.StartsWith("|") ? inner[1..] : inner;
        inner = inner.EndsWith("|") && !inner.EndsWith("\\|") ? inner[..^1] : inner;
        for (var index = 0; index < inner.Length; index++)
        {
            if (inner[index] == '|' && (index == 0 || inner[index - 1] != '\\'))
            {
                cells.Add(InlineMarkup.Strip(cell.ToString().Trim()));
                cell.Clear();
            }
            else
            {
                cell.Append(inner[index]);
            }
        }

        cells.Add(InlineMarkup.Strip(cell.ToString().Trim()));
        return cells;
    }
}
