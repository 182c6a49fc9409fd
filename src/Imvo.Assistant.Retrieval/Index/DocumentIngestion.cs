using System.Globalization;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;
using Imvo.Assistant.Retrieval.Ingestion;
using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>Reads documents from files into a generation.</summary>
internal sealed class DocumentIngestion(IngestionLimits limits)
{
    /// <summary>Adds the words of files to a lexicon that is being made; files that cannot be read are passed over here.</summary>
    public void AddWords(
        IReadOnlyList<FoundDocument> files, DocumentOptions options, LexiconBuilder lexicon, IProgress<IndexProgress>? progress)
    {
        for (var i = 0; i < files.Count; i++)
        {
            // A word that only members of a tenant may see must not show in the correction of somebody else's typing error.
            if (files[i].Rejection is not null || options.Tenant.Length > 0)
            {
                continue;
            }

            progress?.Report(new IndexProgress(files[i].Path, i, files.Count));
            try
            {
                foreach (var draft in DocumentReader.Read(files[i].Path, limits, options.Language ?? TextLanguage.Dutch))
                {
                    lexicon.AddDocumentText(draft.Text);
                }

                lexicon.EndDocument();
            }
            catch (DocumentRejectedException)
            {
                // Reported when the file is added.
            }
        }
    }

    /// <summary>Adds files to a generation.</summary>
    /// <param name="files">The files found.</param>
    /// <param name="options">What the operator said about them.</param>
    /// <param name="next">The generation being made.</param>
    /// <param name="now">When they are added.</param>
    /// <param name="open">The segments of the present generation, by name.</param>
    /// <param name="progress">Told about each file.</param>
    public List<DocumentOutcome> Add(
        IReadOnlyList<FoundDocument> files,
        DocumentOptions options,
        GenerationBuilder next,
        string now,
        IReadOnlyDictionary<string, Segment> open,
        IProgress<IndexProgress>? progress)
    {
        var outcomes = new List<DocumentOutcome>(files.Count);
        for (var i = 0; i < files.Count; i++)
        {
            progress?.Report(new IndexProgress(files[i].Path, i, files.Count));
            outcomes.Add(files[i].Rejection is { } rejection
                ? Rejected(files[i].Path, rejection.Message, rejection.Reason)
                : Add(files[i].Path, options, next, now, open));
        }

        return outcomes;
    }

    /// <summary>Reads a document again from the file it came from, as what the catalogue says of it.</summary>
    public DocumentOutcome ReadAgain(CatalogueDocument document, GenerationBuilder next)
    {
        if (document.Path.Length == 0)
        {
            return Rejected(document.Id, "It is not known any more where this document was read from; add its file again.", RejectionReason.Missing);
        }

        var options = new DocumentOptions
        {
            Tenant = document.Tenant,
            Language = TextLanguageCodes.Parse(document.Language),
            Title = document.Title,
            Publisher = document.Publisher,
            Url = document.Url,
            Date = document.Date,
        };
        return Add(document.Path, options, next, document.AddedAt, new Dictionary<string, Segment>(StringComparer.Ordinal));
    }

    private static DocumentOutcome Rejected(string path, string reason, RejectionReason cause) =>
        new(path, DocumentOutcomeKind.Rejected, null, 0, reason) { Cause = cause };

    private static IEnumerable<Passage> Passages(
        IEnumerable<PassageDraft> drafts, DocumentRecord record)
    {
        var number = 0;
        foreach (var draft in drafts)
        {
            number++;
            yield return new Passage
            {
                Id = record.Id + "#" + number.ToString(CultureInfo.InvariantCulture),
                DocumentId = record.Id,
                Kind = PassageKind.Document,
                Language = record.Language,
                Title = record.Title,
                HeadingPath = draft.HeadingPath,
                Locator = draft.Locator,
                Text = draft.Text,
                Offset = draft.Offset,
            };
        }
    }

    // Of a document that was recovered from a damaged index only the name is known.
    private static bool IsReadFrom(CatalogueDocument document, string path) => document.Path.Length == 0
        ? string.Equals(document.Id, Path.GetFileNameWithoutExtension(path), StringComparison.Ordinal)
        : string.Equals(document.Path, path, StringComparison.Ordinal);

    private static DocumentOutcome Add(
        string path,
        OpenDocument document,
        DocumentDescription description,
        GenerationBuilder next,
        string now,
        IReadOnlyDictionary<string, Segment> open)
    {
        var fingerprint = DocumentIdentity.FingerprintOf(path, description);
        var earlier = next.Documents.FirstOrDefault(known =>
            IsReadFrom(known, path)
            && string.Equals(known.Tenant, description.Tenant, StringComparison.Ordinal));
        if (earlier is not null && string.Equals(earlier.Fingerprint, fingerprint, StringComparison.Ordinal))
        {
            return new DocumentOutcome(path, DocumentOutcomeKind.Unchanged, earlier.Id, earlier.Passages, null);
        }

        var taken = next.Documents.Select(known => known.Id).ToHashSet(StringComparer.Ordinal);
        var record = new DocumentRecord
        {
            Id = earlier?.Id ?? DocumentIdentity.IdOf(path, taken),
            Kind = PassageKind.Document,
            Language = description.Language,
            Title = description.Title,
            Publisher = description.Publisher,
            Url = description.Url,
            Date = description.Date,
            Tenant = description.Tenant,
            IsFiction = description.IsFiction,
        };
        // The earlier version goes only when the new one turned out to be readable.
        var earlierPlaces = next.PlacesOf(record.Id, open);
        var passages = next.Write(record, Passages(document.Read(description.Language), record));
        next.Remove(earlierPlaces);
        next.RemoveFromCatalogue(record.Id);
        next.Catalogue(new CatalogueDocument
        {
            Id = record.Id,
            Tenant = record.Tenant,
            Title = record.Title,
            Publisher = record.Publisher,
            Url = record.Url,
            Date = record.Date,
            Language = record.Language.Code(),
            Path = path,
            Fingerprint = fingerprint,
            Bytes = new FileInfo(path).Length,
            Passages = passages,
            AddedAt = now,
        });
        return new DocumentOutcome(
            path, earlier is null ? DocumentOutcomeKind.Added : DocumentOutcomeKind.Replaced, record.Id, passages, null);
    }

    private DocumentOutcome Add(
        string path, DocumentOptions options, GenerationBuilder next, string now, IReadOnlyDictionary<string, Segment> open)
    {
        try
        {
            var document = new OpenDocument(path, limits);
            var description = DocumentDescription.Of(path, document, options);
            return Add(Path.GetFullPath(path), document, description, next, now, open);
        }
        catch (DocumentRejectedException e)
        {
            return Rejected(path, e.Message, e.Reason);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Rejected(path, "The file is not there any more; put it back, or remove the document with 'imvo index remove'.", RejectionReason.Missing);
        }
        catch (UnauthorizedAccessException)
        {
            return Rejected(path, "No permission to read the file; give the user that runs imvo read access.", RejectionReason.NoPermission);
        }
    }
}
