using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Analysis;
using Imvo.Assistant.Retrieval.Ingestion;
using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>
/// Makes the next generation beside the present one. Nothing of the present one is touched: until <see cref="Publish"/> renames
/// <c>CURRENT</c>, a kill leaves the old generation in use and only files that the next run sweeps away.
/// </summary>
internal sealed class GenerationBuilder : IDisposable
{
    private readonly IndexFolder _folder;
    private readonly int _number;
    private readonly List<ManifestSegment> _segments = [];
    private readonly List<CatalogueDocument> _documents = [];
    private readonly HashSet<string> _fictionTerms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _discarded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<DocumentPlace>> _written = new(StringComparer.Ordinal);
    private SegmentWriter? _writer;
    private string _writerName = string.Empty;
    private bool _writerIsKnowledge;
    private bool _writerHoldsDefinitions;
    private string _writerTenant = string.Empty;
    private int _segmentNumber;
    private TextAnalyser? _analyser;
    private bool _isPublished;

    public GenerationBuilder(IndexFolder folder, int number)
    {
        _folder = folder;
        _number = number;
        Name = string.Create(CultureInfo.InvariantCulture, $"g{number:D6}");
        Directory.CreateDirectory(folder.Segments);
        Directory.CreateDirectory(folder.Generation(Name));
    }

    public string Name { get; }

    public string LexiconPath => _folder.Lexicon(Name);

    public IReadOnlyList<CatalogueDocument> Documents => _documents;

    public TextAnalyser Analyser => _analyser ??= new TextAnalyser(LexiconFile.Read(LexiconPath));

    /// <summary>A document that holds one of these index terms is marked as fiction.</summary>
    public void MarkFiction(IEnumerable<string> terms) => _fictionTerms.UnionWith(terms);

    public void Keep(ManifestSegment segment) => _segments.Add(segment);

    public void Catalogue(CatalogueDocument document) => _documents.Add(document);

    public void Catalogue(IEnumerable<CatalogueDocument> documents) => _documents.AddRange(documents);

    public void RemoveFromCatalogue(string id) =>
        _documents.RemoveAll(document => string.Equals(document.Id, id, StringComparison.Ordinal));

    /// <summary>Where an added document stands now: in segments that are kept and in those written by this builder.</summary>
    public IReadOnlyList<DocumentPlace> PlacesOf(string id, IReadOnlyDictionary<string, Segment> open)
    {
        var places = new List<DocumentPlace>(_written.GetValueOrDefault(id, []));
        foreach (var segment in _segments.Where(segment => !segment.IsKnowledge))
        {
            if (open.TryGetValue(segment.Name, out var file))
            {
                places.AddRange(Enumerable.Range(0, file.Documents.Count)
                    .Where(n => string.Equals(file.Documents[n].Id, id, StringComparison.Ordinal))
                    .Select(n => new DocumentPlace(segment.Name, n)));
            }
        }

        return places;
    }

    /// <summary>Marks what stands at these places as removed.</summary>
    public void Remove(IReadOnlyList<DocumentPlace> places)
    {
        foreach (var place in places)
        {
            Discard(place.Segment, place.Ordinal);
        }
    }

    /// <summary>Writes a document; gives the number of its passages. When reading it fails, nothing of it stays visible.</summary>
    public int Write(DocumentRecord document, IEnumerable<Passage> passages) =>
        Write(document, WorkAhead.Of(AnalysedPassage.Of(document, passages, Analyser)), areDefinitions: false);

    /// <summary>Writes a note that no search finds: it is looked up by index terms of its own.</summary>
    /// <param name="note">The note.</param>
    /// <param name="terms">The terms.</param>
    public void WriteDefinition(Note note, IReadOnlyList<string> terms) => Write(
        NotePassages.Document(note),
        NotePassages.Cut(note).Select(passage => AnalysedPassage.Under(passage, terms)),
        areDefinitions: true);

    private int Write(DocumentRecord document, IEnumerable<AnalysedPassage> passages, bool areDefinitions)
    {
        var count = 0;
        var places = new List<DocumentPlace>();
        try
        {
            foreach (var passage in passages)
            {
                var writer = WriterFor(document.Kind == PassageKind.Note, areDefinitions, document.Tenant);
                if (count == 0 || writer.PassageCount == 0)
                {
                    places.Add(new DocumentPlace(_writerName, writer.BeginDocument(document)));
                }

                writer.Add(passage);
                count++;
            }
        }
        catch (DocumentRejectedException)
        {
            Remove(places);
            throw;
        }

        if (document.Kind == PassageKind.Document)
        {
            _written[document.Id] = places;
        }

        return count;
    }

    /// <summary>Finishes the files and puts the generation in use.</summary>
    /// <param name="knowledgeStamp">Stamp of the knowledge files it was made from.</param>
    /// <param name="knowledgeHash">Hash of their content.</param>
    public void Publish(string knowledgeStamp, string knowledgeHash)
    {
        CloseWriter();
        using (var catalogue = Index.Catalogue.Create(_folder.Catalogue(Name)))
        {
            catalogue.AddAll(_documents);
        }

        ManifestFile.Write(_folder.Manifest(Name), new Manifest
        {
            Format = Manifest.PresentFormat,
            Number = _number,
            KnowledgeStamp = knowledgeStamp,
            KnowledgeHash = knowledgeHash,
            CorpusVersion = Version(knowledgeHash),
            FictionTerms = [.. _fictionTerms.Order(StringComparer.Ordinal)],
            Segments = [.. _segments.Where(segment => segment.Passages > 0)],
        });

        var next = _folder.Current + ".next";
        using (var stream = new FileStream(next, FileMode.Create, FileAccess.Write))
        {
            stream.Write(Encoding.UTF8.GetBytes(Name + "\n"));
            stream.Flush(flushToDisk: true);
        }

        LetTimePass(next);
        File.Move(next, _folder.Current, overwrite: true);
        _isPublished = true;
    }

    /// <summary>Leaves nothing behind of a generation that was not put in use.</summary>
    public void Dispose()
    {
        try
        {
            _writer?.Dispose();
        }
        finally
        {
            if (!_isPublished)
            {
                GenerationSweep.Discard(_folder, Name, SegmentName("*"));
            }
        }
    }

    private string SegmentName(string number) => string.Create(CultureInfo.InvariantCulture, $"s{_number:D6}-{number}.seg");

    // Readers notice a new generation by the time of CURRENT, which must differ however coarse the clock is.
    private void LetTimePass(string next)
    {
        var before = File.GetLastWriteTimeUtc(_folder.Current);
        if (File.GetLastWriteTimeUtc(next) <= before)
        {
            File.SetLastWriteTimeUtc(next, before.AddMilliseconds(1));
        }
    }

    private string Version(string knowledgeHash)
    {
        var lines = _documents
            .Select(document => $"{document.Id}|{document.Tenant}|{document.Fingerprint}")
            .Order(StringComparer.Ordinal)
            .Prepend(knowledgeHash);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))[..12];
    }

    private void Discard(string segment, int ordinal)
    {
        var closed = _segments.FindIndex(item => string.Equals(item.Name, segment, StringComparison.Ordinal));
        if (closed >= 0)
        {
            _segments[closed] = _segments[closed] with { Removed = [.. _segments[closed].Removed.Union([ordinal])] };
            return;
        }

        if (!_discarded.TryGetValue(segment, out var ordinals))
        {
            _discarded[segment] = ordinals = [];
        }

        ordinals.Add(ordinal);
    }

    private SegmentWriter WriterFor(bool isKnowledge, bool holdsDefinitions, string tenant)
    {
        var isOther = _writerIsKnowledge != isKnowledge
            || _writerHoldsDefinitions != holdsDefinitions
            || !string.Equals(_writerTenant, tenant, StringComparison.Ordinal);
        if (_writer is not null && (isOther || _writer.PassageCount >= SegmentWriter.MostPassages))
        {
            CloseWriter();
        }

        if (_writer is null)
        {
            _writerName = SegmentName((++_segmentNumber).ToString("D3", CultureInfo.InvariantCulture));
            _writerIsKnowledge = isKnowledge;
            _writerHoldsDefinitions = holdsDefinitions;
            _writerTenant = tenant;
            _writer = new SegmentWriter(_folder.Segment(_writerName), _fictionTerms);
        }

        return _writer;
    }

    private void CloseWriter()
    {
        if (_writer is null)
        {
            return;
        }

        _writer.Finish();
        _segments.Add(new ManifestSegment(
            _writerName,
            _writerIsKnowledge,
            _writerHoldsDefinitions,
            _writerTenant,
            _writer.PassageCount,
            _discarded.GetValueOrDefault(_writerName, [])));
        _writer.Dispose();
        _writer = null;
    }
}
