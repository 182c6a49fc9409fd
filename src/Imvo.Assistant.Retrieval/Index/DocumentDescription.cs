using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>What is known about a document: options first, then its sidecar, then what the document says itself.</summary>
internal sealed record DocumentDescription(
    string Title, string Publisher, string? Url, string? Date, TextLanguage Language, bool IsFiction, string Tenant)
{
    public static DocumentDescription Of(string path, DocumentOptions options, IngestionLimits limits)
    {
        var sidecar = DocumentSidecar.Read(path);
        var language = options.Language ?? sidecar?.Language ?? LanguageSample.Detect(path) ?? TextLanguage.Dutch;
        return new DocumentDescription(
            options.Title ?? sidecar?.Title ?? DocumentTitle.Find(path, limits) ?? Path.GetFileNameWithoutExtension(path),
            options.Publisher ?? sidecar?.Publisher ?? string.Empty,
            options.Url ?? sidecar?.Url,
            options.Date ?? sidecar?.Date,
            language,
            sidecar?.Fiction ?? false,
            options.Tenant);
    }
}
