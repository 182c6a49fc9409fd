namespace Imvo.Assistant.Core.Knowledge;

/// <summary>What a search found.</summary>
/// <param name="Units">The meaning-bearing parts of the question, at most 64.</param>
/// <param name="Hits">Passages, best first.</param>
/// <param name="CorpusVersion">Version of the index that was searched.</param>
public sealed record PassageSearchResult(
    IReadOnlyList<QueryUnit> Units, IReadOnlyList<PassageHit> Hits, string CorpusVersion);
