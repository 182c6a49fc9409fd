namespace Imvo.Assistant.Core.Knowledge;

/// <summary>
/// Finds passages for a question. Implementations: the embedded index, and Qdrant for more than one machine.
/// Safe for concurrent use.
/// </summary>
public interface IPassageIndex
{
    /// <summary>Version of what would be searched now.</summary>
    string CorpusVersion { get; }

    /// <summary>Searches.</summary>
    /// <exception cref="KnowledgeUnavailableException">The index is missing or damaged.</exception>
    PassageSearchResult Search(PassageQuery query);

    /// <summary>The passages of a document in its own order; none when the tenant may not see it.</summary>
    /// <param name="documentId">Id of the document.</param>
    /// <param name="tenant">Tenant whose documents are read next to the public ones; null for public only.</param>
    /// <exception cref="KnowledgeUnavailableException">The index is missing or damaged.</exception>
    IReadOnlyList<Passage> PassagesOf(string documentId, string? tenant);
}
