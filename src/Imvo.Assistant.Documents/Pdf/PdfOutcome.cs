namespace Imvo.Assistant.Documents.Pdf;

/// <summary>What printing gave.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Content">The PDF; empty unless it was printed.</param>
public sealed record PdfOutcome(PdfStatus Status, ReadOnlyMemory<byte> Content);
