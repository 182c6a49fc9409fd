using System.Text;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Html;

/// <summary>Writes tables that can be scrolled on a narrow screen, also with the keyboard.</summary>
internal sealed class HtmlTable(StringBuilder output, HtmlText text, Func<string, string?> beside)
{
    public void Append(TableBlock table)
    {
        Open(table.Caption, null, table.ShowsCaption);
        output.Append("<colgroup>");
        var all = table.Widths.Sum();
        foreach (var width in table.Widths)
        {
            output.Append("<col style=\"width:").Append(HtmlText.PlainNumber(width * 100 / Math.Max(all, 1))).Append("%\">");
        }

        // What a page adds to a row stands where there is most room.
        var widest = table.Widths.Index().MaxBy(width => width.Item).Index;
        output.Append("</colgroup>\n<thead><tr>");
        foreach (var name in table.Header)
        {
            output.Append("<th scope=\"col\">").Append(HtmlText.Encode(name)).Append("</th>");
        }

        output.Append("</tr></thead>\n<tbody>\n");
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var anchor = i < table.RowAnchors.Count ? table.RowAnchors[i] : null;
            output.Append(anchor is null ? "<tr>" : $"<tr id=\"{anchor}\">");
            for (var column = 0; column < table.Rows[i].Count; column++)
            {
                output.Append("<td>");
                text.Append(table.Rows[i][column]);
                output.Append(anchor is not null && column == widest ? beside(anchor) : null).Append("</td>");
            }

            output.Append("</tr>\n");
        }

        Close();
    }

    public void Append(MatrixBlock matrix)
    {
        Open(matrix.Caption, "matrix", isShown: true);
        output.Append("<thead><tr><td rowspan=\"2\">").Append(HtmlText.Encode(matrix.RowTitle)).Append(" ↓</td><th scope=\"colgroup\" colspan=\"");
        output.Append(HtmlText.PlainNumber(matrix.Columns.Count)).Append("\">").Append(HtmlText.Encode(matrix.ColumnTitle)).Append(" →</th></tr>\n<tr>");
        foreach (var name in matrix.Columns)
        {
            output.Append("<th scope=\"col\">").Append(HtmlText.Encode(name)).Append("</th>");
        }

        output.Append("</tr></thead>\n<tbody>\n");
        for (var row = 0; row < matrix.Rows.Count; row++)
        {
            output.Append("<tr><th scope=\"row\">").Append(HtmlText.Encode(matrix.Rows[row])).Append("</th>");
            for (var column = 0; column < matrix.Columns.Count; column++)
            {
                output.Append("<td class=\"w").Append(HtmlText.PlainNumber(matrix.Weights[row][column])).Append("\">");
                text.Append(matrix.Cells[row][column]);
                output.Append(matrix.Cells[row][column].Count == 0 ? "–</td>" : "</td>");
            }

            output.Append("</tr>\n");
        }

        Close();
    }

    private void Open(string caption, string? style, bool isShown)
    {
        output.Append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").Append(HtmlText.Encode(caption)).Append("\">\n<table");
        output.Append(style is null ? ">\n" : $" class=\"{style}\">\n").Append(isShown ? "<caption>" : "<caption class=\"unseen\">").Append(HtmlText.Encode(caption)).Append("</caption>\n");
    }

    private void Close() => output.Append("</tbody>\n</table>\n</div>\n");
}
