namespace Imvo.Assistant.Retrieval.Segments;

/// <summary>Collects a term's postings while a segment is written; passages come in ascending order.</summary>
internal sealed class PostingList
{
    private readonly RecordWriter _record = new();
    private int _lastWritten = -1;
    private int _passage = -1;
    private int _body;
    private int _title;
    private int _heading;
    private int _keywords;

    public PostingList(int forwardId, ulong hash)
    {
        ForwardId = forwardId;
        Hash = hash;
    }

    public int ForwardId { get; }

    /// <summary>The term's hash, for fingerprints of the passages that hold it.</summary>
    public ulong Hash { get; }

    public int Passages { get; private set; }

    public void Add(int passage, Field field)
    {
        if (passage != _passage)
        {
            Flush();
            _passage = passage;
        }

        switch (field)
        {
            case Field.Title:
                _title = Math.Min(_title + 1, 3);
                break;
            case Field.Heading:
                _heading = Math.Min(_heading + 1, 3);
                break;
            case Field.Keywords:
                _keywords = Math.Min(_keywords + 1, 3);
                break;
            default:
                _body++;
                break;
        }
    }

    public ReadOnlySpan<byte> Finish()
    {
        Flush();
        return _record.Written;
    }

    private void Flush()
    {
        if (_passage < 0)
        {
            return;
        }

        _record.Number(_passage - _lastWritten - 1);
        _record.Number((_body << 6) | (_title << 4) | (_heading << 2) | _keywords);
        _lastWritten = _passage;
        Passages++;
        _body = _title = _heading = _keywords = 0;
        _passage = -1;
    }
}
