using Imvo.Assistant.Retrieval.Ingestion.Files;
using Imvo.Assistant.Retrieval.Ingestion.PlainText;

namespace Imvo.Assistant.Retrieval.Ingestion.Pdf;

/// <summary>Reads a pdf file: its text is taken out by a program of its own and then read as any text with pages.</summary>
internal static class PdfReader
{
    /// <summary>Takes out the text, looks through it and then gives its blocks one by one.</summary>
    public static DocumentText Read(string path, IngestionLimits limits) =>
        PlainTextReader.Read(PdfText.Extract(path, limits, PdfPrograms.Installed));

    /// <summary>Gives what the document says of itself.</summary>
    public static DocumentProperties Properties(string path, IngestionLimits limits) =>
        PdfProperties.Read(path, limits, PdfPrograms.Installed);
}
