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
}
