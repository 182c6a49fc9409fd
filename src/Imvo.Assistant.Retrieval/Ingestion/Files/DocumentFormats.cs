namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>Tells the format of a document by its name.</summary>
internal static class DocumentFormats
{
    private const string Known = ".txt, .md, .markdown, .html, .htm";

    /// <summary>Gives the format; null when documents of that name cannot be read.</summary>
    public static DocumentFormat? Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".txt" => DocumentFormat.PlainText,
        ".md" or ".markdown" => DocumentFormat.Markdown,
        ".html" or ".htm" => DocumentFormat.Html,
        _ => null,
    };

    /// <summary>Rejection of a file of another kind.</summary>
    public static DocumentRejectedException Unsupported(string path) =>
        new(RejectionReason.Unsupported, $"{path} is of a kind that cannot be read: convert it to one of {Known}.");
}
