using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;
using Imvo.Assistant.Retrieval.Ingestion;
using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>The documents of the present generation, carried over to a new one from what the index keeps of them.</summary>
internal sealed class KeptDocuments : IDisposable
{
    private readonly IndexSnapshot? _present;
    private readonly IReadOnlyList<CatalogueDocument> _catalogue;

    private KeptDocuments(IndexSnapshot? present, IReadOnlyList<CatalogueDocument> catalogue)
    {
        _present = present;
        _catalogue = catalogue;
    }

    /// <summary>No documents.</summary>
    public static KeptDocuments None { get; } = new(null, []);

    /// <summary>All documents of an index that is sound.</summary>
    /// <param name="present">The present generation.</param>
    /// <param name="catalogue">Its list of documents.</param>
    /// <exception cref="InvalidDataException">It is not: what must be read again from files is for the operator to see.</exception>
    public static KeptDocuments OfSound(IndexSnapshot present, IReadOnlyList<CatalogueDocument> catalogue)
    {
        foreach (var segment in present.Segments)
        {
            segment.Verify();
        }

        return new KeptDocuments(present, catalogue);
    }

    /// <summary>Looks what can be kept: all of the index when it is sound, else what the catalogue can find again.</summary>
    /// <param name="present">The present generation; null when it cannot be opened.</param>
    /// <param name="readCatalogue">Reads its list of documents.</param>
    public static KeptDocuments Of(IndexSnapshot? present, Func<IReadOnlyList<CatalogueDocument>> readCatalogue)
    {
        var sound = present is not null && IsSound(present) ? present : null;
        try
        {
            return new KeptDocuments(sound, readCatalogue());
        }
        catch (KnowledgeUnavailableException) when (sound is not null)
        {
            // The list is lost but the documents are not: it is made anew from what the segments say.
            return new KeptDocuments(sound, [.. sound.LiveDocuments().DistinctBy(document => document.Id, StringComparer.Ordinal).Select(Listed)]);
        }
    }

    public void Dispose() => _present?.Dispose();

    /// <summary>Copies the documents that were not removed from a segment.</summary>
    public static void CopySegment(Segment segment, ManifestSegment manifest, GenerationBuilder next)
    {
        for (var i = 0; i < segment.Documents.Count; i++)
        {
            if (!manifest.Removed.Contains(i))
            {
                next.Write(segment.Documents[i], Passages(segment, i));
            }
        }
    }

    public void AddWords(LexiconBuilder lexicon, DocumentIngestion ingestion)
    {
        if (_present is null)
        {
            foreach (var document in _catalogue.Where(document => document.Path.Length > 0))
            {
                var options = new DocumentOptions { Tenant = document.Tenant, Language = TextLanguageCodes.Parse(document.Language) };
                ingestion.AddWords([new FoundDocument(document.Path, Rejection: null)], options, lexicon, progress: null);
            }
        }

        foreach (var (segment, manifest) in DocumentSegments())
        {
            for (var i = 0; i < segment.Documents.Count; i++)
            {
                if (manifest.Removed.Contains(i) || segment.Documents[i].Tenant.Length > 0)
                {
                    continue;
                }

                foreach (var passage in Passages(segment, i))
                {
                    lexicon.AddDocumentText(passage.Text);
                }

                lexicon.EndDocument();
            }
        }
    }

    /// <summary>Copies all documents; one that is damaged in the index is read again from its file.</summary>
    public List<DocumentOutcome> Copy(GenerationBuilder next, DocumentIngestion ingestion, IProgress<IndexProgress>? progress)
    {
        var outcomes = new List<DocumentOutcome>();
        if (_present is not null)
        {
            // Tenant by tenant, for a segment holds the documents of one.
            foreach (var (segment, manifest) in DocumentSegments().OrderBy(item => item.Manifest.Tenant, StringComparer.Ordinal))
            {
                CopySegment(segment, manifest, next);
            }

            next.Catalogue(_catalogue);
            return outcomes;
        }

        foreach (var document in _catalogue.OrderBy(document => document.Tenant, StringComparer.Ordinal))
        {
            progress?.Report(new IndexProgress(document.Id, outcomes.Count, _catalogue.Count));
            outcomes.Add(ingestion.ReadAgain(document, next));
        }

        return outcomes;
    }

    private static IEnumerable<Passage> Passages(Segment segment, int document)
    {
        for (var i = 0; i < segment.Passages.Length; i++)
        {
            if (segment.Passages[i].Document == document)
            {
                yield return segment.Passage(i);
            }
        }
    }

    private static bool IsSound(IndexSnapshot present)
    {
        try
        {
            foreach (var segment in present.Segments)
            {
                segment.Verify();
            }

            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static CatalogueDocument Listed(DocumentRecord document) => new()
    {
        Id = document.Id,
        Tenant = document.Tenant,
        Title = document.Title,
        Publisher = document.Publisher,
        Url = document.Url,
        Date = document.Date,
        Language = document.Language.Code(),
        Path = string.Empty,
        Fingerprint = string.Empty,
        Bytes = 0,
        Passages = 0,
        AddedAt = string.Empty,
    };

    private IEnumerable<(Segment Segment, ManifestSegment Manifest)> DocumentSegments()
    {
        if (_present is null || _catalogue.Count == 0)
        {
            yield break;
        }

        for (var i = 0; i < _present.Segments.Count; i++)
        {
            if (!_present.Manifest.Segments[i].IsKnowledge)
            {
                yield return (_present.Segments[i], _present.Manifest.Segments[i]);
            }
        }
    }
}
