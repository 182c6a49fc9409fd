using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion.Docx;
using Imvo.Assistant.Retrieval.Ingestion.Files;
using Imvo.Assistant.Retrieval.Ingestion.Html;
using Imvo.Assistant.Retrieval.Ingestion.Markdown;
using Imvo.Assistant.Retrieval.Ingestion.Partitioning;
using Imvo.Assistant.Retrieval.Ingestion.Pdf;
using Imvo.Assistant.Retrieval.Ingestion.PlainText;

namespace Imvo.Assistant.Retrieval.Ingestion;

/// <summary>
/// Reads a document as passages. The call itself looks through the whole document and refuses it before the first passage is
/// given; the passages are then read one by one.
/// </summary>
public static class DocumentReader
{
    /// <summary>How the names of documents end, as they stand in a sentence.</summary>
    public static string Endings => DocumentKinds.Known;

    /// <summary>Reads a document in the language that its text shows, or as Dutch when it shows none.</summary>
    /// <exception cref="DocumentRejectedException">The document cannot be taken in.</exception>
    public static IEnumerable<PassageDraft> Read(string path, IngestionLimits limits) =>
        Passages(Open(path, limits), path, language: null);

    /// <summary>Reads a document in a known language, which decides the wording of locators and how words are mended.</summary>
    /// <exception cref="DocumentRejectedException">The document cannot be taken in.</exception>
    public static IEnumerable<PassageDraft> Read(string path, IngestionLimits limits, TextLanguage language) =>
        Passages(Open(path, limits), path, language);

    /// <summary>Tells by its name whether a file is of a kind that can be read.</summary>
    public static bool IsSupported(string path) => DocumentKinds.Of(path) is not null;

    /// <summary>Looks through a document, and refuses one that cannot be taken in.</summary>
    internal static DocumentText Open(string path, IngestionLimits limits) => DocumentKinds.Of(path) switch
    {
        DocumentKind.PlainText => PlainTextReader.Read(path, limits),
        DocumentKind.Markdown => MarkdownReader.Read(path, limits),
        DocumentKind.Html => HtmlReader.Read(path, limits),
        DocumentKind.Docx => DocxReader.Read(path, limits),
        DocumentKind.Pdf => PdfReader.Read(path, limits),
        _ => throw DocumentKinds.Unsupported(path),
    };

    /// <summary>Cuts a document that was accepted into passages.</summary>
    internal static IEnumerable<PassageDraft> Passages(DocumentText document, string path, TextLanguage? language)
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
