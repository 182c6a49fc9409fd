using System.Runtime.InteropServices;
using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>An immutable segment file, mapped into memory. Safe for concurrent reading.</summary>
internal sealed class Segment : IDisposable
{
    private readonly IDisposable? _file;
    private readonly ReadOnlyMemory<byte> _passageRecords;
    private readonly ReadOnlyMemory<byte> _postings;
    private readonly ReadOnlyMemory<byte> _termInfos;
    private readonly ReadOnlyMemory<byte> _passageMetas;
    private readonly SortedTerms _terms;

    private Segment(string name, ReadOnlyMemory<byte> file, IDisposable? mapped)
    {
        Name = name;
        _file = mapped;
        var layout = SegmentLayout.Read(file.Span);
        _passageRecords = layout.Slice(file, SegmentLayout.Section.Passages);
        _postings = layout.Slice(file, SegmentLayout.Section.Postings);
        _terms = new SortedTerms(layout.Checked(file, SegmentLayout.Section.Terms));
        _termInfos = layout.Checked(file, SegmentLayout.Section.TermInfos);
        _passageMetas = layout.Checked(file, SegmentLayout.Section.PassageMetas);
        Documents = ReadDocuments(layout.Checked(file, SegmentLayout.Section.Documents).Span);
        if (MemoryMarshal.Cast<byte, TermInfo>(_termInfos.Span).Length != _terms.Count)
        {
            throw new InvalidDataException("The segment's terms and postings do not agree.");
        }
    }

    public string Name { get; }

    public IReadOnlyList<DocumentRecord> Documents { get; }

    public ReadOnlySpan<PassageMeta> Passages => MemoryMarshal.Cast<byte, PassageMeta>(_passageMetas.Span);

    public int TermCount => _terms.Count;

    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static Segment Open(string path)
    {
        var file = new MappedFile(path);
        try
        {
            return new Segment(Path.GetFileName(path), file.Memory, file);
        }
        catch (InvalidDataException)
        {
            ((IDisposable)file).Dispose();
            throw;
        }
    }

    public static Segment OpenInMemory(string name, byte[] file) => new(name, file, mapped: null);

    public void Dispose() => _file?.Dispose();

    public bool TryFind(string term, out TermInfo info)
    {
        var index = _terms.Find(term);
        info = index < 0 ? default : MemoryMarshal.Cast<byte, TermInfo>(_termInfos.Span)[index];
        return index >= 0;
    }

    /// <exception cref="InvalidDataException">The postings are damaged.</exception>
    public PostingReader Postings(in TermInfo info)
    {
        var bytes = Record(_postings.Span, info.PostingsOffset, info.PostingsLength, info.PostingsChecksum);
        return new PostingReader(bytes);
    }

    /// <exception cref="InvalidDataException">The passage is damaged.</exception>
    public PassageTermReader Terms(int passage) => new(PassageReader(passage));

    /// <exception cref="InvalidDataException">The passage is damaged.</exception>
    public Passage Passage(int passage)
    {
        var record = PassageReader(passage);
        PassageRecord.SkipTerms(ref record);
        return PassageRecord.ReadPassage(ref record, Documents[(int)Passages[passage].Document]);
    }

    /// <summary>Reads every record and checks that it can be read.</summary>
    /// <exception cref="InvalidDataException">Something is damaged.</exception>
    public void Verify()
    {
        for (var i = 0; i < _terms.Count; i++)
        {
            var info = MemoryMarshal.Cast<byte, TermInfo>(_termInfos.Span)[i];
            var reader = Postings(info);
            var count = 0;
            while (reader.TryNext(out var posting))
            {
                count++;
                if (posting.Passage >= Passages.Length)
                {
                    throw new InvalidDataException("A posting names a passage that is not there.");
                }
            }

            if (count != info.Passages)
            {
                throw new InvalidDataException("A posting list is longer or shorter than it says.");
            }
        }

        for (var i = 0; i < Passages.Length; i++)
        {
            _ = Passage(i);
        }
    }

    private static List<DocumentRecord> ReadDocuments(ReadOnlySpan<byte> bytes)
    {
        var record = new RecordReader(bytes);
        var documents = new List<DocumentRecord>();
        while (!record.AtEnd)
        {
            documents.Add(DocumentRecord.Read(ref record));
        }

        return documents;
    }

    private static ReadOnlySpan<byte> Record(ReadOnlySpan<byte> section, ulong offset, uint length, uint checksum)
    {
        if (offset > (ulong)section.Length || length > (ulong)section.Length - offset)
        {
            throw new InvalidDataException("A record lies outside its section.");
        }

        var bytes = section.Slice((int)offset, (int)length);
        return SectionFile.Checksum(bytes) == checksum ? bytes : throw new InvalidDataException("A record is damaged.");
    }

    private RecordReader PassageReader(int passage)
    {
        var meta = Passages[passage];
        return new RecordReader(Record(_passageRecords.Span, meta.RecordOffset, meta.RecordLength, meta.RecordChecksum));
    }
}
