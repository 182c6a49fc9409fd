using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Analysis;
using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>The documents of the present generation, carried over to a new one from what the index keeps of them.</summary>
internal sealed class KeptDocuments(IndexSnapshot? present, IReadOnlyList<CatalogueDocument> catalogue)
{
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

    public void AddWords(LexiconBuilder lexicon)
    {
        foreach (var (segment, manifest) in DocumentSegments())
        {
            for (var i = 0; i < segment.Documents.Count; i++)
            {
                if (manifest.Removed.Contains(i))
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
        if (present is not null && IsIntact())
        {
            foreach (var (segment, manifest) in DocumentSegments())
            {
                CopySegment(segment, manifest, next);
            }

            next.Catalogue(catalogue);
            return outcomes;
        }

        foreach (var document in catalogue)
        {
            progress?.Report(new IndexProgress(document.Id, outcomes.Count, catalogue.Count));
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

    private bool IsIntact()
    {
        try
        {
            foreach (var (segment, _) in DocumentSegments())
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

    private IEnumerable<(Segment Segment, ManifestSegment Manifest)> DocumentSegments()
    {
        if (present is null || catalogue.Count == 0)
        {
            yield break;
        }

        for (var i = 0; i < present.Segments.Count; i++)
        {
            if (!present.Manifest.Segments[i].IsKnowledge)
            {
                yield return (present.Segments[i], present.Manifest.Segments[i]);
            }
        }
    }
}
