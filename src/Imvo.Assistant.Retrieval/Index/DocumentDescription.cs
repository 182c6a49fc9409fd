using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>What is known about a document: options first, then its sidecar, then what the document says itself.</summary>
internal sealed record DocumentDescription(
    string Title, string Publisher, string? Url, string? Date, TextLanguage Language, bool IsFiction, string Tenant)
{
    public static DocumentDescription Of(string path, OpenDocument document, DocumentOptions options)
    {
        var sidecar = DocumentSidecar.Read(path);
        var language = options.Language ?? sidecar?.Language ?? document.Language ?? TextLanguage.Dutch;
        return new DocumentDescription(
            options.Title ?? sidecar?.Title ?? document.Title ?? Path.GetFileNameWithoutExtension(path),
            options.Publisher ?? sidecar?.Publisher ?? string.Empty,
            options.Url ?? sidecar?.Url,
            options.Date ?? sidecar?.Date ?? document.Date,
            language,
            sidecar?.Fiction ?? false,
            options.Tenant);
    }
}
