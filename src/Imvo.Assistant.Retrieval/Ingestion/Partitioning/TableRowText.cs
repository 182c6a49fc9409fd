using System.Text;

namespace Imvo.Assistant.Retrieval.Ingestion.Partitioning;

/// <summary>Writes a table row as a sentence that can stand without its table.</summary>
internal static class TableRowText
{
    /// <summary>Gives "column: value; column: value"; null when the row is empty.</summary>
    /// <param name="header">Names of the columns; empty when there are none.</param>
    /// <param name="cells">Values of the row.</param>
    public static string? Of(IReadOnlyList<string> header, IReadOnlyList<string> cells)
    {
        var text = new StringBuilder();
        for (var column = 0; column < cells.Count; column++)
        {
            if (cells[column].Length == 0)
            {
                continue;
            }

            text.Append(text.Length > 0 ? "; " : string.Empty);
            if (column < header.Count && header[column].Length > 0)
            {
                text.Append(header[column].TrimEnd(':')).Append(": ");
            }

            text.Append(cells[column]);
        }

        return text.Length > 0 ? text.ToString() : null;
    }
}
