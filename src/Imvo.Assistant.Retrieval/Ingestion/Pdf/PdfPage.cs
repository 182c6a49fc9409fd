namespace Imvo.Assistant.Retrieval.Ingestion.Pdf;

/// <summary>A page as the program that reads it sees it.</summary>
/// <param name="Blocks">What stands on it, in the order of reading.</param>
internal sealed record PdfPage(IReadOnlyList<PdfBlock> Blocks);
