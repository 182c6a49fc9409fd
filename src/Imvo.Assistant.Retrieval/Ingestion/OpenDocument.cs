using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion.Docx;
using Imvo.Assistant.Retrieval.Ingestion.Files;
using Imvo.Assistant.Retrieval.Ingestion.Pdf;

namespace Imvo.Assistant.Retrieval.Ingestion;

/// <summary>
/// A document of which each thing is read when it is asked for, and only once: taking the text out of a pdf file takes long. Everything
/// asked of it may throw a <see cref="DocumentRejectedException"/>.
/// </summary>
public sealed class OpenDocument
{
    private readonly string path;
    private readonly IngestionLimits limits;
    private readonly DocumentKind? kind;
    private readonly Lazy<DocumentText> text;
    private readonly Lazy<DocumentProperties> properties;

    /// <summary>Makes it, without reading anything yet.</summary>
    public OpenDocument(string path, IngestionLimits limits)
    {
        (this.path, this.limits, kind) = (path, limits, DocumentKinds.Of(path));
        text = new Lazy<DocumentText>(() => DocumentReader.Open(path, limits));
        properties = new Lazy<DocumentProperties>(() => kind switch
        {
            DocumentKind.Docx => DocxReader.Properties(path, limits),
            DocumentKind.Pdf => PdfReader.Properties(path, limits),
            _ => new DocumentProperties(DocumentTitle.Find(path, limits), null, null),
        });
    }

    /// <summary>Title that it gives itself; null when it gives none.</summary>
    public string? Title => properties.Value.Title;

    /// <summary>Day on which it was changed last, by its own account; null when it does not say.</summary>
    public string? Date => properties.Value.Date;

    /// <summary>Language that it names or shows; null when there is no evidence.</summary>
    public TextLanguage? Language => kind is DocumentKind.Docx or DocumentKind.Pdf ? text.Value.Language : LanguageSample.Detect(path);

    /// <summary>Reads its passages.</summary>
    public IEnumerable<PassageDraft> Read(TextLanguage language) => DocumentReader.Passages(text.Value, path, language);
}
