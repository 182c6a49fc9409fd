using DocumentFormat.OpenXml.Packaging;
using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>
/// A docx file that was checked and opened for reading. Only its text parts are read: macros, embedded files, linked files and
/// templates are never opened.
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    private readonly string path;
    private readonly IngestionLimits limits;
    private readonly Stream file;
    private readonly WordprocessingDocument document;
    private readonly MainDocumentPart main;

    /// <summary>Checks and opens a file.</summary>
    public DocxPackage(string path, IngestionLimits limits)
    {
        (this.path, this.limits) = (path, limits);
        file = DocumentFile.Open(path, limits);
        try
        {
            document = DocxRejection.Guard(path, () =>
            {
                DocxSignature.Check(path, file);
                DocxArchive.Check(path, file, limits);
                return Load(file);
            });
            main = document.MainDocumentPart is { } part && IsText(part) ? part : throw DocxRejection.OtherKind(path);
        }
        catch
        {
            document?.Dispose();
            file.Dispose();
            throw;
        }
    }

    /// <summary>What the document says of itself.</summary>
    public DocumentProperties Properties() => DocxProperties.Of(document);

    /// <summary>The part with the text.</summary>
    public PartReader Text() => Open(main)!;

    /// <summary>The parts with footnotes and endnotes.</summary>
    public IEnumerable<PartReader> Notes() =>
        new OpenXmlPart?[] { main.FootnotesPart, main.EndnotesPart }.Select(Open).OfType<PartReader>();

    /// <summary>The styles; none for a document without that part.</summary>
    public DocxStyles Styles()
    {
        using var part = Open(main.StyleDefinitionsPart);
        return part is null ? new DocxStyles() : DocxStyles.Read(part);
    }

    /// <summary>The lists; none for a document without that part.</summary>
    public DocxLists Lists()
    {
        using var part = Open(main.NumberingDefinitionsPart);
        return part is null ? new DocxLists() : DocxLists.Read(part);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        document.Dispose();
        file.Dispose();
    }

    private PartReader? Open(OpenXmlPart? part) =>
        part is null ? null : DocxRejection.Guard(path, () => new PartReader(path, part.GetStream(FileMode.Open, FileAccess.Read), limits));

    // The library takes the main part of a sheet for one of text.
    private static bool IsText(MainDocumentPart part) => part.ContentType.Contains("word", StringComparison.OrdinalIgnoreCase);

    private static WordprocessingDocument Load(Stream file)
    {
        try
        {
            return WordprocessingDocument.Open(file, isEditable: false);
        }
        catch (OpenXmlPackageException error) when (error.InnerException is UriFormatException)
        {
            // One wrong mail address in a link makes the library refuse the document. In a copy it may write over such addresses.
            file.Position = 0;
            var copy = new MemoryStream();
            file.CopyTo(copy);
            copy.Position = 0;
            return WordprocessingDocument.Open(copy, isEditable: true, new OpenSettings
            {
                AutoSave = false,
                RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, _) => "about:blank"),
            });
        }
    }
}
