using System.Text;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Markdown;

/// <summary>Writes tables.</summary>
internal static class MarkdownTable
{
    public static void Append(StringBuilder output, TableBlock table)
    {
        Header(output, table.Header);
        foreach (var row in table.Rows)
        {
            foreach (var cell in row)
            {
                output.Append("| ");
                MarkdownText.Append(output, cell);
                output.Append(' ');
            }

            output.Append("|\n");
        }

        output.Append('\n');
    }

    public static void Append(StringBuilder output, MatrixBlock matrix)
    {
        Header(output, [$"{matrix.RowTitle} ↓ · {matrix.ColumnTitle} →", .. matrix.Columns]);
        for (var row = 0; row < matrix.Rows.Count; row++)
        {
            output.Append("| ");
            MarkdownText.Append(output, PageText.Strong(matrix.Rows[row]));
            foreach (var cell in matrix.Cells[row])
            {
                output.Append(" | ");
                MarkdownText.Append(output, cell);
            }

            output.Append(" |\n");
        }

        output.Append('\n');
    }

    private static void Header(StringBuilder output, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            output.Append("| ");
            MarkdownText.Append(output, name);
            output.Append(' ');
        }

        output.Append("|\n");
        foreach (var _ in names)
        {
            output.Append("|---");
        }

        output.Append("|\n");
    }
}
