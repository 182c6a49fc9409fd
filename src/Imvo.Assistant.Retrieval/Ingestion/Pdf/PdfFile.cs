using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.Pdf;

/// <summary>Looks at a pdf file before a program is started on it.</summary>
internal static class PdfFile
{
    // Readers accept a few bytes before the mark.
    private const int MarkWithin = 1024;

    /// <summary>Gives the full path without links, which cannot be taken for an option. Throws when the file cannot be a pdf.</summary>
    public static string Check(string path, IngestionLimits limits)
    {
        using var file = DocumentFile.Open(path, limits);
        return DocumentFile.Guard(path, () =>
        {
            var start = new byte[MarkWithin];
            var length = file.ReadAtLeast(start, MarkWithin, throwOnEndOfStream: false);
            return start.AsSpan(0, length).IndexOf("%PDF-"u8) >= 0 ? file.Name : throw PdfRejection.OtherKind(path);
        });
    }
}
