namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>Tells the kind of a document by its name.</summary>
internal static class DocumentKinds
{
    /// <summary>How the names of documents end, as they stand in a sentence.</summary>
    public const string Known = ".txt, .md, .markdown, .html, .htm, .docx, .docm or .pdf";

    /// <summary>Gives the kind; null when documents of that name cannot be read.</summary>
    public static DocumentKind? Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".txt" => DocumentKind.PlainText,
        ".md" or ".markdown" => DocumentKind.Markdown,
        ".html" or ".htm" => DocumentKind.Html,
        ".docx" or ".docm" => DocumentKind.Docx,
        ".pdf" => DocumentKind.Pdf,
        _ => null,
    };

    /// <summary>Rejection of a file of another kind.</summary>
    public static DocumentRejectedException Unsupported(string path) =>
        new(RejectionReason.Unsupported, $"{path} is of a kind that cannot be read: convert it to {Known}.");
}
