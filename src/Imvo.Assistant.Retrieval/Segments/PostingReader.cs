namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>Reads a term's postings in order of passage.</summary>
internal ref struct PostingReader(ReadOnlySpan<byte> bytes)
{
    private RecordReader _record = new(bytes);
    private int _passage = -1;

    public bool TryNext(out Posting posting)
    {
        if (_record.AtEnd)
        {
            posting = default;
            return false;
        }

        _passage += _record.Number() + 1;
        var counts = _record.Number();
        posting = new Posting(_passage, counts >> 6, (counts >> 4) & 3, (counts >> 2) & 3, counts & 3);
        return true;
    }
}
