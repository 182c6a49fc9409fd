using System.Runtime.InteropServices;
using System.Text;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Analysis;

namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>
/// Writes a segment. Passages go to disk as they come; only postings and fixed-size facts about passages stay in memory, so
/// memory depends on <see cref="MostPassages"/> and not on the size of the documents.
/// </summary>
internal sealed class SegmentWriter : IDisposable
{
    /// <summary>A writer that holds this many passages should be finished and a new one begun: about 60 MB of memory.</summary>
    public const int MostPassages = 25_000;

    private readonly FileStream _stream;
    private readonly Dictionary<string, PostingList> _postings = new(StringComparer.Ordinal);
    private readonly List<PassageMeta> _passages = [];
    private readonly List<DocumentRecord> _documents = [];
    private readonly IReadOnlySet<string> _fictionTerms;
    private readonly RecordWriter _record = new();
    private readonly SegmentLayout _layout = new();

    /// <param name="path">The file to write.</param>
    /// <param name="fictionTerms">Index terms of things that do not exist: a document that names one is marked.</param>
    public SegmentWriter(string path, IReadOnlySet<string> fictionTerms)
    {
        _fictionTerms = fictionTerms;
        _stream = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16);
        _stream.Write(new byte[SegmentLayout.HeadLength]);
    }

    public int PassageCount => _passages.Count;

    /// <summary>Begins a document; gives its ordinal.</summary>
    public int BeginDocument(DocumentRecord document)
    {
        _documents.Add(document);
        return _documents.Count - 1;
    }

    public void Add(AnalysedPassage analysed)
    {
        var document = _documents[^1];
        var number = _passages.Count;
        Span<short> balance = stackalloc short[Fingerprint.Bits];
        var titleLength = AddField(number, analysed.Title, document, Field.Title, []);
        var headingLength = AddField(number, analysed.Heading, document, Field.Heading, []);
        var keywordLength = AddField(number, analysed.Keywords, document, Field.Keywords, []);
        var bodyLength = AddField(number, analysed.Body, document, Field.Body, balance);

        _record.Clear();
        PassageRecord.Write(
            _record, analysed.Passage, analysed.Title.ConvertAll(ForwardId), analysed.Body, ForwardId);
        var offset = _stream.Position - SegmentLayout.HeadLength;
        _stream.Write(_record.Written);
        _passages.Add(new PassageMeta
        {
            RecordOffset = (ulong)offset,
            RecordLength = (uint)_record.Length,
            RecordChecksum = SectionFile.Checksum(_record.Written),
            Document = (uint)(_documents.Count - 1),
            BodyLength = (ushort)Math.Min(bodyLength, ushort.MaxValue),
            TitleLength = (byte)Math.Min(titleLength, byte.MaxValue),
            HeadingLength = (byte)Math.Min(headingLength, byte.MaxValue),
            KeywordLength = (byte)Math.Min(keywordLength, byte.MaxValue),
            Language = (byte)document.Language,
            Kind = (byte)document.Kind,
            Standing = (byte)document.Standing,
            Fingerprint = Fingerprint.Finish(balance),
        });
    }

    /// <summary>Writes the rest and forces the file to disk.</summary>
    public void Finish()
    {
        _layout.Set(SegmentLayout.Section.Passages, SegmentLayout.HeadLength, _stream.Position - SegmentLayout.HeadLength, 0);
        WritePostings();
        WriteSection(SegmentLayout.Section.PassageMetas, MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_passages)));
        _record.Clear();
        foreach (var document in _documents)
        {
            document.Write(_record);
        }

        WriteSection(SegmentLayout.Section.Documents, _record.Written);
        _stream.Position = 0;
        _stream.Write(_layout.Write());
        _stream.Flush(flushToDisk: true);
    }

    public void Dispose() => _stream.Dispose();

    private void WritePostings()
    {
        var sorted = _postings
            .Select(item => (Bytes: Encoding.UTF8.GetBytes(item.Key), item.Value))
            .OrderBy(item => item.Bytes, Comparer<byte[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other)))
            .ToList();
        var infos = new TermInfo[sorted.Count];
        var start = _stream.Position;
        for (var i = 0; i < infos.Length; i++)
        {
            var list = sorted[i].Value;
            var bytes = list.Finish();
            infos[i] = new TermInfo
            {
                PostingsOffset = (ulong)(_stream.Position - start),
                PostingsLength = (uint)bytes.Length,
                PostingsChecksum = SectionFile.Checksum(bytes),
                Passages = (uint)list.Passages,
                ForwardId = (uint)list.ForwardId,
            };
            _stream.Write(bytes);
        }

        _layout.Set(SegmentLayout.Section.Postings, start, _stream.Position - start, 0);
        WriteSection(SegmentLayout.Section.Terms, SortedTerms.Write(sorted.ConvertAll(item => item.Bytes)));
        WriteSection(SegmentLayout.Section.TermInfos, MemoryMarshal.AsBytes<TermInfo>(infos));
    }

    private void WriteSection(SegmentLayout.Section section, ReadOnlySpan<byte> bytes)
    {
        _layout.Set(section, _stream.Position, bytes.Length, SectionFile.Checksum(bytes));
        _stream.Write(bytes);
    }

    private int ForwardId(AnalysedTerm term) => _postings[term.Term].ForwardId;

    // Gives the number of words; adds the terms to the fingerprint's balance when there is one.
    private int AddField(int passage, List<AnalysedTerm> terms, DocumentRecord document, Field field, Span<short> balance)
    {
        var words = 0;
        foreach (var term in terms)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, term.Term, out var exists);
            if (!exists)
            {
                list = new PostingList(_postings.Count - 1, Fingerprint.Hash(term.Term));
            }

            list!.Add(passage, field);
            if (document is { IsFiction: false, Kind: PassageKind.Document } && _fictionTerms.Contains(term.Term))
            {
                _documents[^1] = document with { IsFiction = true };
            }

            if (!balance.IsEmpty)
            {
                Fingerprint.Add(balance, list.Hash);
            }

            words += term.Role == TermRole.Word ? 1 : 0;
        }

        return words;
    }
}
