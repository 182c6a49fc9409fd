using System.Globalization;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Ingestion;
using Imvo.Assistant.Retrieval.Segments;
using Imvo.Assistant.Retrieval.Tables;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>
/// Changes the index: makes and refreshes it from the knowledge, adds and removes documents, rebuilds. Every change is a new
/// generation that is complete or not there at all. One process writes at a time; others wait.
/// </summary>
public sealed class IndexWriter(IndexFolder folder, string knowledgeFolder, IngestionLimits limits, TimeProvider clock)
{
    // More small segments than this are written together: each costs every search a look-up per term.
    private const int MostSmallSegments = 8;

    private readonly DocumentIngestion _ingestion = new(limits);

    /// <summary>Makes the index when there is none or when the knowledge files changed since it was made.</summary>
    /// <returns>True when a new generation was made.</returns>
    /// <exception cref="KnowledgeInvalidException">The knowledge files hold errors.</exception>
    public bool EnsureFresh(IProgress<IndexProgress>? progress = null)
    {
        if (IsSeenFresh())
        {
            return false;
        }

        using var held = IndexLock.Take(folder);
        if (IsFresh())
        {
            return false;
        }

        using var kept = Kept();
        RebuildLocked(kept, [], new DocumentOptions(), mayDrop: false, progress);
        return true;
    }

    /// <summary>Makes everything anew: lexicon, notes, and the documents from what the index keeps of them.</summary>
    /// <returns>Documents that could not be carried over, with the reason.</returns>
    public IReadOnlyList<DocumentOutcome> Rebuild(IProgress<IndexProgress>? progress = null)
    {
        using var held = IndexLock.Take(folder);
        using var kept = IndexRecovery.Documents(folder);
        return RebuildLocked(kept, [], new DocumentOptions(), mayDrop: true, progress);
    }

    /// <summary>Adds documents. A file that cannot be read is reported and the rest goes on.</summary>
    public IReadOnlyList<DocumentOutcome> Add(
        IEnumerable<string> paths, DocumentOptions options, IProgress<IndexProgress>? progress = null)
    {
        var files = DocumentFinder.Find(paths).ToList();
        using var held = IndexLock.Take(folder);
        if (!IsFresh() || Documents() is not { Count: > 0 } known)
        {
            // The first documents help to make the word list; from then on it is frozen until a rebuild.
            using var kept = Kept();
            return RebuildLocked(kept, files, options, mayDrop: false, progress);
        }

        using var present = Open()!;
        using var next = Next();
        next.MarkFiction(present.Manifest.FictionTerms);
        CarryOver(present, known, next);
        var outcomes = _ingestion.Add(files, options, next, Now(), present.Segments.ToDictionary(segment => segment.Name, StringComparer.Ordinal), progress);
        if (outcomes.Any(outcome => outcome.Kind is DocumentOutcomeKind.Added or DocumentOutcomeKind.Replaced))
        {
            Publish(next, present.Manifest.KnowledgeStamp, present.Manifest.KnowledgeHash);
        }

        return outcomes;
    }

    /// <summary>Removes a document.</summary>
    /// <returns>False when there is none of that id.</returns>
    public bool Remove(string id)
    {
        using var held = IndexLock.Take(folder);
        using var present = Open();
        if (present is null || !Documents().Exists(document => string.Equals(document.Id, id, StringComparison.Ordinal)))
        {
            return false;
        }

        using var next = Next();
        next.MarkFiction(present.Manifest.FictionTerms);
        CarryOver(present, Documents(), next);
        next.RemoveFromCatalogue(id);
        next.Remove(next.PlacesOf(id, present.Segments.ToDictionary(segment => segment.Name, StringComparer.Ordinal)));
        Publish(next, present.Manifest.KnowledgeStamp, present.Manifest.KnowledgeHash);
        return true;
    }

    /// <summary>The documents added, by id.</summary>
    /// <exception cref="KnowledgeUnavailableException">The catalogue is damaged.</exception>
    public List<CatalogueDocument> Documents()
    {
        if (CurrentGeneration() is not { } generation)
        {
            return [];
        }

        return Catalogue.Read(folder.Catalogue(generation));
    }

    /// <summary>Reads and checks every byte that a search could use.</summary>
    /// <returns>Number of passages checked.</returns>
    /// <exception cref="KnowledgeUnavailableException">Something is damaged or missing.</exception>
    public int Verify()
    {
        using var snapshot = Open() ?? throw new KnowledgeUnavailableException("There is no index yet. Run 'imvo index rebuild'.");
        try
        {
            foreach (var segment in snapshot.Segments)
            {
                segment.Verify();
            }
        }
        catch (InvalidDataException e)
        {
            throw IndexDamage.Of(e);
        }

        var listed = Documents().Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        var indexed = snapshot.LiveDocuments().Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        return listed.SetEquals(indexed)
            ? snapshot.Segments.Sum(segment => segment.Passages.Length)
            : throw new KnowledgeUnavailableException("The list of documents and the index differ. Run 'imvo index rebuild'.");
    }

    private bool IsFresh() =>
        ReadManifest() is { Format: Manifest.PresentFormat } manifest
        && string.Equals(manifest.KnowledgeStamp, KnowledgeStamp.Of(knowledgeFolder), StringComparison.Ordinal);

    // Without the lock the generation may be swept away while it is looked at.
    private bool IsSeenFresh()
    {
        try
        {
            return IsFresh();
        }
        catch (KnowledgeUnavailableException)
        {
            return false;
        }
    }

    private string? CurrentGeneration() => Guard(folder.CurrentGeneration);

    private Manifest? ReadManifest() =>
        CurrentGeneration() is { } generation ? Guard(() => ManifestFile.Read(folder.Manifest(generation))) : null;

    private IndexSnapshot? Open() =>
        CurrentGeneration() is { } generation ? Guard(() => IndexSnapshot.Open(folder, generation)) : null;

    // What a new generation takes along: what is sound. Documents of another version's index, and those of one without CURRENT,
    // are taken as they can be found.
    private KeptDocuments Kept() => ReadManifest() is { Format: Manifest.PresentFormat }
        ? Guard(() => KeptDocuments.OfSound(Open()!, Documents()))
        : IndexRecovery.Documents(folder);

    private static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (IndexDamage.Is(e))
        {
            throw IndexDamage.Of(e);
        }
    }

    private List<DocumentOutcome> RebuildLocked(
        KeptDocuments kept, IReadOnlyList<FoundDocument> added, DocumentOptions options, bool mayDrop, IProgress<IndexProgress>? progress)
    {
        var stamp = KnowledgeStamp.Of(knowledgeFolder);
        var knowledge = KnowledgeReader.Read(knowledgeFolder);
        var lexicon = LexiconSource.Of(knowledge);
        kept.AddWords(lexicon, _ingestion);
        _ingestion.AddWords(added, options, lexicon, progress);

        using var next = Next();
        lexicon.Write(next.LexiconPath);
        next.MarkFiction(LexiconSource.FictionTerms(knowledge, next.Analyser));
        var terms = new DefinitionTerms(knowledge);
        foreach (var note in knowledge.Notes)
        {
            next.Write(NotePassages.Document(note), NotePassages.Cut(note));
        }

        foreach (var definition in knowledge.Definitions)
        {
            next.WriteDefinition(definition, terms.Of(definition));
        }

        var outcomes = kept.Copy(next, _ingestion, progress);
        if (!mayDrop && outcomes.Find(outcome => outcome.Kind == DocumentOutcomeKind.Rejected) is { } lost)
        {
            throw new KnowledgeUnavailableException(
                $"The index must be made anew, and a document of it cannot be read again: {lost.Path}. Put its file back, or run 'imvo index rebuild' to go on without it.");
        }

        outcomes.AddRange(_ingestion.Add(added, options, next, Now(), new Dictionary<string, Segment>(StringComparer.Ordinal), progress));
        Publish(next, stamp, knowledge.ContentHash);
        return outcomes;
    }

    private static void CarryOver(IndexSnapshot present, List<CatalogueDocument> known, GenerationBuilder next)
    {
        File.Copy(present.LexiconPath, next.LexiconPath);
        next.Catalogue(known);
        var small = present.Manifest.Segments.Where(segment => IsSmall(segment)).Select(segment => segment.Name).ToHashSet(StringComparer.Ordinal);
        var isCrowded = small.Count > MostSmallSegments;
        for (var i = 0; i < present.Segments.Count; i++)
        {
            var segment = present.Manifest.Segments[i];
            if (isCrowded && small.Contains(segment.Name))
            {
                KeptDocuments.CopySegment(present.Segments[i], segment, next);
            }
            else
            {
                next.Keep(segment);
            }
        }
    }

    private static bool IsSmall(ManifestSegment segment) =>
        !segment.IsKnowledge && segment.Passages < SegmentWriter.MostPassages / 2;

    private string Now() => clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private GenerationBuilder Next()
    {
        Directory.CreateDirectory(folder.Generations);
        var last = Directory.EnumerateDirectories(folder.Generations)
            .Select(path => int.TryParse(Path.GetFileName(path).AsSpan(1), CultureInfo.InvariantCulture, out var number) ? number : 0)
            .DefaultIfEmpty(0)
            .Max();
        return new GenerationBuilder(folder, last + 1);
    }

    private void Publish(GenerationBuilder next, string stamp, string hash)
    {
        var before = IndexRecovery.GenerationToMend(folder);
        next.Publish(stamp, hash);
        GenerationSweep.Run(folder, new HashSet<string>(StringComparer.Ordinal) { before ?? next.Name, next.Name });
    }
}
