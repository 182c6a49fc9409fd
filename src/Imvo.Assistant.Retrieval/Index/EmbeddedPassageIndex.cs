using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>
/// The index embedded in the process: segment files mapped into memory. Notices a new generation at the next search and
/// reopens; searches under way finish on the old one.
/// </summary>
public sealed class EmbeddedPassageIndex : IPassageIndex
{
    private readonly IndexFolder _folder;
    private readonly Lock _reopening = new();
    private IndexSnapshot? _snapshot;
    private DateTime _currentWritten;

    /// <summary>Makes a reader of an index folder; opens it at the first search.</summary>
    public EmbeddedPassageIndex(IndexFolder folder) => _folder = folder;

    /// <inheritdoc/>
    public string CorpusVersion => Snapshot().Manifest.CorpusVersion;

    /// <inheritdoc/>
    public PassageSearchResult Search(PassageQuery query)
    {
        var snapshot = Snapshot();
        try
        {
            return snapshot.Searcher.Search(query);
        }
        catch (InvalidDataException e)
        {
            throw Damaged(e);
        }
        finally
        {
            // The mapped files must outlive the spans that the search took of them.
            GC.KeepAlive(snapshot);
        }
    }

    private static KnowledgeUnavailableException Damaged(Exception cause) => new(
        $"The index is damaged ({cause.Message.TrimEnd('.')}). Run 'imvo index rebuild'.", cause);

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
            var generation = _folder.CurrentGeneration() ?? throw new KnowledgeUnavailableException(
                "There is no index yet. Run 'imvo index rebuild'.");
            if (_snapshot is null || !string.Equals(_snapshot.Generation, generation, StringComparison.Ordinal))
            {
                _snapshot = Open(generation);
            }

            _currentWritten = written;
            return _snapshot;
        }
    }

    private IndexSnapshot Open(string generation)
    {
        try
        {
            return IndexSnapshot.Open(_folder, generation);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw Damaged(e);
        }
    }
}
