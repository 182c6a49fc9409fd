using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Tables;
using Imvo.Assistant.Retrieval.Tables.Rows;

namespace Imvo.Assistant.Retrieval.Publications;

/// <summary>The official publications an operator can choose from.</summary>
public sealed class PublicationList
{
    private readonly IReadOnlyList<SourcePublication> _publications;

    private PublicationList(IReadOnlyList<SourcePublication> publications) => _publications = publications;

    /// <summary>Those that name a file to download.</summary>
    public IEnumerable<SourcePublication> Downloadable => _publications.Where(publication => publication.Download is not null);

    /// <summary>Reads <c>sources.yaml</c> of a knowledge folder.</summary>
    /// <exception cref="KnowledgeInvalidException">The list holds errors.</exception>
    public static PublicationList Read(string folder)
    {
        var problems = new ProblemList();
        var publications = SourceRows.Read(KnowledgeFiles.Read(folder, problems), problems);
        return problems.IsEmpty ? new PublicationList(publications) : throw new KnowledgeInvalidException(problems.InOrder());
    }

    /// <summary>Chooses by key, or all.</summary>
    /// <exception cref="KnowledgeUnavailableException">A key is unknown, names no file, or nothing was chosen.</exception>
    public IReadOnlyList<SourcePublication> Choose(IReadOnlyList<string> keys, bool all)
    {
        if (keys.Count == 0 && !all)
        {
            throw new KnowledgeUnavailableException("Name the publications you want, or give --all. '--list' shows them.");
        }

        if (all)
        {
            return [.. Downloadable];
        }

        return [.. keys.Select(Find)];
    }

    private SourcePublication Find(string key)
    {
        var publication = _publications.FirstOrDefault(item => string.Equals(item.Key, key, StringComparison.Ordinal))
            ?? throw new KnowledgeUnavailableException($"There is no publication '{key}'. '--list' shows them.");
        var place = publication.Url?.ToString() ?? publication.Publisher;
        return publication.Download is not null
            ? publication
            : throw new KnowledgeUnavailableException($"For '{key}' no file address is known. Get it yourself from {place} and use 'imvo index add'.");
    }
}
