namespace Imvo.Assistant.Retrieval.Index;

/// <summary>How far an indexing run is.</summary>
/// <param name="Item">What is being read.</param>
/// <param name="Done">Amount done, in bytes or items.</param>
/// <param name="Total">Amount in all.</param>
public readonly record struct IndexProgress(string Item, long Done, long Total);
