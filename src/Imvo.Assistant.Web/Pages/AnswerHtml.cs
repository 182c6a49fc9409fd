using System.Globalization;
using System.Net;
using System.Text;

namespace Imvo.Assistant.Web.Pages;

/// <summary>Turns an answer's text (paragraphs, list items, citation markers) into HTML.</summary>
internal static class AnswerHtml
{
    public static string Body(string text, int sources)
    {
        var html = new StringBuilder();
        foreach (var paragraph in text.Split("\n\n"))
        {
            var lines = paragraph.Split('\n');
            var isList = Array.TrueForAll(lines, line => line.StartsWith("- ", StringComparison.Ordinal));
            html.Append(isList ? "<ul>" : "<p>");
            for (var i = 0; i < lines.Length; i++)
            {
                html.Append(isList ? $"<li>{Line(lines[i][2..], sources)}</li>" : (i > 0 ? "<br>" : string.Empty) + Line(lines[i], sources));
            }

            html.Append(isList ? "</ul>" : "</p>");
        }

        return html.ToString();
    }

    // [3] becomes a link to source 3; brackets around anything else, such as a footnote number in a quote, stay as they are.
    private static string Line(string line, int sources)
    {
        var html = new StringBuilder();
        var position = 0;
        while (position < line.Length)
        {
            var open = line.IndexOf('[', position);
            var close = open < 0 ? -1 : line.IndexOf(']', open);
            if (close < 0)
            {
                break;
            }

            html.Append(WebUtility.HtmlEncode(line[position..open]));
            var inner = line[(open + 1)..close];
            html.Append(int.TryParse(inner, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= sources
                ? $"<sup><a href=\"#bron-{number}\">{number}</a></sup>"
                : WebUtility.HtmlEncode(line[open..(close + 1)]));
            position = close + 1;
        }

        return html.Append(WebUtility.HtmlEncode(line[position..])).ToString();
    }
}
