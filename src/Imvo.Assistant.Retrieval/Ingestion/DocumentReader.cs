using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion.Files;
using Imvo.Assistant.Retrieval.Ingestion.Html;
using Imvo.Assistant.Retrieval.Ingestion.Markdown;
using Imvo.Assistant.Retrieval.Ingestion.Partitioning;
using Imvo.Assistant.Retrieval.Ingestion.PlainText;

namespace Imvo.Assistant.Retrieval.Ingestion;

/// <summary>
/// Reads a document as passages. The call itself looks through the whole document and refuses it before the first passage is
/// given; the passages are then read one by one.
/// </summary>
public static class DocumentReader
{
    /// <summary>Reads a document in the language that its text shows, or as Dutch when it shows none.</summary>
    /// <exception cref="DocumentRejectedException">The document cannot be taken in.</exception>
    public static IEnumerable<PassageDraft> Read(string path, IngestionLimits limits) => Read(Open(path, limits), path, language: null);

    /// <summary>Reads a document in a known language, which decides the wording of locators and how words are mended.</summary>
    /// <exception cref="DocumentRejectedException">The document cannot be taken in.</exception>
    public static IEnumerable<PassageDraft> Read(string path, IngestionLimits limits, TextLanguage language) =>
        Read(Open(path, limits), path, language);

    /// <summary>Tells by its name whether a file is of a kind that can be read.</summary>
    public static bool IsSupported(string path) => DocumentFormats.Of(path) is not null;

    private static DocumentText Open(string path, IngestionLimits limits) => DocumentFormats.Of(path) switch
    {
        DocumentFormat.PlainText => PlainTextReader.Read(path, limits),
        DocumentFormat.Markdown => MarkdownReader.Read(path, limits),
        DocumentFormat.Html => HtmlReader.Read(path, limits),
        _ => throw DocumentFormats.Unsupported(path),
    };

    private static IEnumerable<PassageDraft> Read(DocumentText document, string path, TextLanguage? language)
    {
        var chosen = language ?? document.Language ?? TextLanguage.Dutch;
        var isEmpty = true;
        foreach (var passage in new PassagePartitioner(chosen).Split(document.Blocks(chosen)))
        {
            isEmpty = false;
            yield return passage;
        }

        if (isEmpty)
        {
            throw DocumentFile.Empty(path);
        }
    }
}
