using System.Collections.Concurrent;
using Imvo.Assistant.Retrieval.Analysis;
using Imvo.Assistant.Retrieval.Ranking;
using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>An open generation. Immutable; its files stay mapped until its owner and the last search on it have let go of it.</summary>
internal sealed class IndexSnapshot : IDisposable
{
    private readonly ConcurrentDictionary<string, SegmentSearcher> _searchers = new(StringComparer.Ordinal);

    // The owner counts as one.
    private int _users = 1;

    private IndexSnapshot(IndexFolder folder, string generation, Manifest manifest, IReadOnlyList<Segment> segments, bool translates)
    {
        Generation = generation;
        LexiconPath = folder.Lexicon(generation);
        Manifest = manifest;
        Segments = segments;
        var lexicon = LexiconFile.Read(LexiconPath);
        Analyser = new TextAnalyser(translates ? lexicon : lexicon.WithoutTranslations());
    }

    public string Generation { get; }

    public string LexiconPath { get; }

    public Manifest Manifest { get; }

    public IReadOnlyList<Segment> Segments { get; }

    public TextAnalyser Analyser { get; }

    /// <summary>
    /// The searcher over what a tenant may see. Segments of other tenants are not in it, so that not even the frequency of their words
    /// can be told from a score.
    /// </summary>
    public SegmentSearcher SearcherFor(string? tenant)
    {
        // Tenants without documents of their own share one searcher: a caller can name any.
        var own = Manifest.Segments.Any(segment => string.Equals(segment.Tenant, tenant, StringComparison.Ordinal)) ? tenant! : string.Empty;
        return _searchers.GetOrAdd(own, MakeSearcher);
    }

    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static IndexSnapshot Open(IndexFolder folder, string generation, bool translates = true)
    {
        var manifest = ManifestFile.Read(folder.Manifest(generation));
        if (manifest.Format != Manifest.PresentFormat)
        {
            throw new InvalidDataException("The index was made by another version of the program.");
        }

        var segments = new List<Segment>(manifest.Segments.Count);
        try
        {
            foreach (var segment in manifest.Segments)
            {
                segments.Add(Segment.Open(folder.Segment(segment.Name)));
                if (segment.Removed.Any(document => document < 0 || document >= segments[^1].Documents.Count))
                {
                    throw new InvalidDataException("The manifest names a document that its segment does not hold.");
                }
            }

            return new IndexSnapshot(folder, generation, manifest, segments, translates);
        }
        catch
        {
            segments.ForEach(segment => segment.Dispose());
            throw;
        }
    }

    /// <summary>Keeps the files open until <see cref="Dispose"/> is called once more; false when they are closed already.</summary>
    public bool TryUse()
    {
        for (var users = Volatile.Read(ref _users); users > 0; users = Volatile.Read(ref _users))
        {
            if (Interlocked.CompareExchange(ref _users, users + 1, users) == users)
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            foreach (var segment in Segments)
            {
                segment.Dispose();
            }
        }
    }

    private SegmentSearcher MakeSearcher(string tenant)
    {
        var segments = new List<Segment>(Segments.Count);
        var definitions = new List<Segment>();
        var removed = new List<bool[]>(Segments.Count);
        for (var i = 0; i < Segments.Count; i++)
        {
            var manifest = Manifest.Segments[i];
            if (manifest.Tenant.Length > 0 && !string.Equals(manifest.Tenant, tenant, StringComparison.Ordinal))
            {
                continue;
            }

            if (manifest.HoldsDefinitions)
            {
                definitions.Add(Segments[i]);
                continue;
            }

            segments.Add(Segments[i]);
            var flags = new bool[Segments[i].Documents.Count];
            foreach (var document in manifest.Removed)
            {
                flags[document] = true;
            }

            removed.Add(flags);
        }

        return new SegmentSearcher(segments, [.. removed], Analyser, new Definitions(definitions), Manifest.CorpusVersion);
    }

    /// <summary>The added documents that were not removed.</summary>
    public IEnumerable<DocumentRecord> LiveDocuments() =>
        from i in Enumerable.Range(0, Segments.Count)
        where !Manifest.Segments[i].IsKnowledge
        from n in Enumerable.Range(0, Segments[i].Documents.Count)
        where !Manifest.Segments[i].Removed.Contains(n)
        select Segments[i].Documents[n];
}
