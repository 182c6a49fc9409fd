using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>
/// The index embedded in the process: segment files mapped into memory. Notices a new generation at the next search and
/// reopens; searches under way finish on the old one.
/// </summary>
public sealed class EmbeddedPassageIndex : IPassageIndex
{
    private readonly IndexFolder _folder;
    private readonly bool _translates;
    private readonly Lock _reopening = new();
    private IndexSnapshot? _snapshot;
    private DateTime _currentWritten;

    /// <summary>Makes a reader of an index folder; opens it at the first search.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="translates">Whether words of a question are also sought in the other language; off only to measure what that does.</param>
    public EmbeddedPassageIndex(IndexFolder folder, bool translates = true)
    {
        _folder = folder;
        _translates = translates;
    }

    /// <inheritdoc/>
    public string CorpusVersion
    {
        get
        {
            using var snapshot = UseSnapshot();
            return snapshot.Manifest.CorpusVersion;
        }
    }

    /// <inheritdoc/>
    public PassageSearchResult Search(PassageQuery query)
    {
        using var snapshot = UseSnapshot();
        try
        {
            return snapshot.SearcherFor(query.Tenant).Search(query);
        }
        catch (InvalidDataException e)
        {
            throw IndexDamage.Of(e);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<Passage> PassagesOf(string documentId, string? tenant)
    {
        using var snapshot = UseSnapshot();
        try
        {
            return snapshot.SearcherFor(tenant).PassagesOf(documentId);
        }
        catch (InvalidDataException e)
        {
            throw IndexDamage.Of(e);
        }
    }

    private IndexSnapshot UseSnapshot()
    {
        while (true)
        {
            // Between the two calls another search may have switched to a newer generation.
            var snapshot = Snapshot();
            if (snapshot.TryUse())
            {
                return snapshot;
            }
        }
    }

    private IndexSnapshot Snapshot()
    {
        // A rename gives the file another time: one look at the file system per search.
        var written = File.GetLastWriteTimeUtc(_folder.Current);
        var snapshot = Volatile.Read(ref _snapshot);
        if (snapshot is not null && written == _currentWritten)
        {
            return snapshot;
        }

        lock (_reopening)
        {
            var opened = Open(_snapshot);
            if (!ReferenceEquals(opened, _snapshot))
            {
                var before = _snapshot;
                _snapshot = opened;
                before?.Dispose();
            }

            _currentWritten = written;
            return opened;
        }
    }

    private IndexSnapshot Open(IndexSnapshot? present)
    {
        var generation = CurrentGeneration();
        while (present is null || !string.Equals(present.Generation, generation, StringComparison.Ordinal))
        {
            try
            {
                return IndexSnapshot.Open(_folder, generation, _translates);
            }
            catch (Exception e) when (IndexDamage.Is(e))
            {
                // It may have been swept away: newer ones can appear between two looks.
                var newer = CurrentGeneration();
                if (string.Equals(newer, generation, StringComparison.Ordinal))
                {
                    throw IndexDamage.Of(e);
                }

                generation = newer;
            }
        }

        return present;
    }

    private string CurrentGeneration()
    {
        try
        {
            return _folder.CurrentGeneration() ?? throw new KnowledgeUnavailableException("There is no index yet. Run 'imvo index rebuild'.");
        }
        catch (Exception e) when (IndexDamage.Is(e))
        {
            throw IndexDamage.Of(e);
        }
    }
}
