using System.Text;
using AngleSharp.Dom;
using Imvo.Assistant.Retrieval.Ingestion.Files;
using Imvo.Assistant.Retrieval.Ingestion.Partitioning;

namespace Imvo.Assistant.Retrieval.Ingestion.Html;

/// <summary>Reads a table of data; a table that only lays out a page is read as if it were not there.</summary>
internal static class HtmlTable
{
    /// <summary>Gives the text of each row; null for a table that holds no data.</summary>
    public static IReadOnlyList<string>? Rows(IElement table, HtmlVisibility visibility)
    {
        var role = table.GetAttribute("role");
        var isLayout = role is "presentation" or "none"
            || HtmlTree.Contains(table, inner => inner.LocalName is "table" or "h1" or "h2" or "h3");
        if (isLayout)
        {
            return null;
        }

        var rows = HtmlTree.Elements(table, element => element.LocalName is "tr").ConvertAll(row => Cells(row, visibility));
        if (rows.Count == 0 || rows.Max(row => row.Count) < 2)
        {
            return null;
        }

        var hasHeader = rows.Count > 1 && rows[0].TrueForAll(cell => cell.IsHeader);
        List<string> header = hasHeader ? rows[0].ConvertAll(cell => cell.Text) : [];
        return rows.Skip(hasHeader ? 1 : 0)
            .Select(row => TableRowText.Of(header, row.ConvertAll(cell => cell.Text)))
            .OfType<string>()
            .ToList();
    }

    private static List<(string Text, bool IsHeader)> Cells(IElement row, HtmlVisibility visibility)
    {
        var isHead = row.ParentElement is { LocalName: "thead" };
        return row.Children
            .Where(cell => cell.LocalName is "td" or "th")
            .Select(cell => (Text(cell, visibility), isHead || cell.LocalName is "th"))
            .ToList();
    }

    private static string Text(IElement cell, HtmlVisibility visibility)
    {
        var text = new StringBuilder();
        HtmlTree.Visit(cell, node =>
        {
            switch (node)
            {
                case IText words:
                    text.Append(words.Data);
                    break;
                case IElement { LocalName: "br" or "p" or "div" or "li" }:
                    text.Append(' ');
                    break;
            }

            return node is not IElement element || !visibility.IsDropped(element);
        });
        return CharacterCleaner.Clean(text.ToString());
    }
}
