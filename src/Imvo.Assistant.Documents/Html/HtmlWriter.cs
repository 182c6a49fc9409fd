using System.Text;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Html;

/// <summary>
/// Writes a document as one page of HTML that needs nothing else: no script, no picture, no font, no address to fetch. It prints on A4.
/// </summary>
public static class HtmlWriter
{
    // Nothing is loaded and nothing runs, also when the file is opened from a mail.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    // About as many letters as fit on the line above the text.
    private const int MostRunning = 110;

    private static readonly Lazy<string> Style = new(ReadStyle);

    /// <summary>The style of a document, for a page that has its own frame.</summary>
    public static string StyleSheet => Style.Value;

    /// <summary>Writes the whole page.</summary>
    public static string Write(PageDocument document)
    {
        var output = new StringBuilder(48 * 1024);
        output.Append("<!doctype html>\n<html lang=\"").Append(document.Language.Code()).Append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n");
        output.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(Policy).Append("\">\n");
        output.Append("<title>").Append(HtmlText.Encode(document.Title)).Append("</title>\n<style>\n").Append(Style.Value);
        output.Append(PageMargins(document)).Append("</style>\n</head>\n<body>\n");
        if (document.Labels.Skip.Length > 0)
        {
            output.Append("<a class=\"skip\" href=\"#content\">").Append(HtmlText.Encode(document.Labels.Skip)).Append("</a>\n");
        }

        new HtmlBlocks(output, document, _ => null).Append();
        return output.Append("</body>\n</html>\n").ToString();
    }

    /// <summary>Writes what stands in the page: header, contents, text and notes, for a page that has its own frame and style.</summary>
    /// <param name="document">The document.</param>
    /// <param name="beside">What the page adds to what stands at an anchor, as HTML that is safe to show; null for nothing.</param>
    public static string WriteContent(PageDocument document, Func<string, string?> beside)
    {
        var output = new StringBuilder(96 * 1024);
        new HtmlBlocks(output, document, beside).Append();
        return output.ToString();
    }

    // The line at the foot and the numbers of the pages are words of this document, so they cannot stand in the file with the style.
    private static string PageMargins(PageDocument document)
    {
        var css = new StringBuilder("@page{@top-left{content:").Append(HtmlText.CssString(PrintableText.Short(document.Title, MostRunning))).Append("}@bottom-left{content:").Append(HtmlText.CssString(document.Footer)).Append("}@bottom-right{content:");
        var page = document.Labels.Page.Length == 0 ? "{page}" : document.Labels.Page;
        foreach (var part in page.Replace("{pages}", "\u0001pages\u0001", StringComparison.Ordinal).Replace("{page}", "\u0001page\u0001", StringComparison.Ordinal).Split('\u0001'))
        {
            css.Append(part is "page" or "pages" ? $"counter({part}) " : HtmlText.CssString(part) + " ");
        }

        return css.Append("}}\n@page:first{@top-left{content:none}}\n").ToString();
    }

    private static string ReadStyle()
    {
        using var stream = typeof(HtmlWriter).Assembly.GetManifestResourceStream("document.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
