using AngleSharp.Dom;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion.Docx;
using Imvo.Assistant.Retrieval.Ingestion.Files;
using Imvo.Assistant.Retrieval.Ingestion.Html;
using Imvo.Assistant.Retrieval.Ingestion.Markdown;
using Imvo.Assistant.Retrieval.Ingestion.Pdf;

namespace Imvo.Assistant.Retrieval.Ingestion;

/// <summary>Finds the title that a document gives itself.</summary>
public static class DocumentTitle
{
    /// <summary>
    /// Gives the only first-level heading of a web page or else its title element, the first heading of a Markdown file, and the title
    /// among the properties of a docx or pdf file, or else the first heading of the docx file.
    /// </summary>
    /// <returns>Null for a text file and for a document without a title.</returns>
    /// <exception cref="DocumentRejectedException">The document cannot be taken in.</exception>
    public static string? Find(string path, IngestionLimits limits) => DocumentKinds.Of(path) switch
    {
        DocumentKind.Markdown => MarkdownReader.Read(path, limits)
            .Blocks(TextLanguage.Dutch)
            .FirstOrDefault(block => block.Kind == TextBlockKind.Heading)?.Text,
        DocumentKind.Html => OfPage(path, limits),
        DocumentKind.Docx => DocxReader.Properties(path, limits).Title,
        DocumentKind.Pdf => PdfReader.Properties(path, limits).Title,
        DocumentKind.PlainText => null,
        _ => throw DocumentKinds.Unsupported(path),
    };

    private static string? OfPage(string path, IngestionLimits limits)
    {
        using var page = HtmlPage.Load(path, limits);
        var headings = HtmlTree.Elements(page, element => element.LocalName is "h1");
        var titles = HtmlTree.Elements(page, element => element.LocalName is "title");
        return headings.Count == 1 ? Text(headings) ?? Text(titles) : Text(titles) ?? Text(headings);
    }

    private static string? Text(List<IElement> elements) =>
        elements.Select(element => CharacterCleaner.Clean(element.TextContent)).FirstOrDefault(text => text.Length > 0);
}
