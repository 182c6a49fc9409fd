namespace Imvo.Assistant.Retrieval.Ingestion;

/// <summary>A file that was found, or why a named path or a folder could not be used.</summary>
/// <param name="Path">Path as it was reached from the named file or folder.</param>
/// <param name="Rejection">Null when the file can be read.</param>
public sealed record FoundDocument(string Path, DocumentRejectedException? Rejection);
