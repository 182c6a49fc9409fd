namespace Imvo.Assistant.Retrieval.Index;

/// <summary>Where a document stands in a generation.</summary>
/// <param name="Segment">Name of the segment file.</param>
/// <param name="Ordinal">Number of the document in it.</param>
internal readonly record struct DocumentPlace(string Segment, int Ordinal);
