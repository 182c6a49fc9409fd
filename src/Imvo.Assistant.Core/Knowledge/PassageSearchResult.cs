namespace Imvo.Assistant.Core.Knowledge;

/// <summary>What a search found.</summary>
/// <param name="Units">The meaning-bearing parts of the question, at most 64.</param>
/// <param name="Hits">Passages, best first.</param>
/// <param name="CorpusVersion">Version of the index that was searched.</param>
public sealed record PassageSearchResult(
    IReadOnlyList<QueryUnit> Units, IReadOnlyList<PassageHit> Hits, string CorpusVersion)
{
    /// <summary>
    /// The terms in the question that the glossary defines, also those that no passage holds and that are therefore no unit; empty when
    /// the query did not ask for them.
    /// </summary>
    public IReadOnlyList<TermDefinition> Definitions { get; init; } = [];
}
