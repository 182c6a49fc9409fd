namespace Imvo.Assistant.Core.Planning.Intake.Terms;

/// <summary>
/// Terms by the hash of their folded words. A table of its own, because the terms are some ten thousand and the reader is
/// made anew in every process: no string is made for a term, and 64 bits keep two terms from sharing a hash.
/// </summary>
internal sealed class TermIndex
{
    /// <summary>Most words of a term.</summary>
    public const int MostWords = 6;

    // The letters, and one place for all else.
    private const int Places = 27;

    private readonly int[] _buckets;
    private readonly int[] _next;
    private readonly ulong[] _hashes;
    private readonly string[] _terms;
    private readonly short[] _owners;
    private readonly byte[] _kinds;
    private readonly byte[] _lengths;
    private readonly uint[] _letters;
    private readonly int[] _starts = new int[Places + 1];
    private readonly byte[] _firsts;
    private readonly int _mask;

    private int[]? _byLetter;

    public TermIndex(int capacity)
    {
        var size = 16;
        while (size < capacity * 2)
        {
            size *= 2;
        }

        _mask = size - 1;
        _buckets = new int[size];
        _next = new int[capacity];
        _hashes = new ulong[capacity];
        _terms = new string[capacity];
        _owners = new short[capacity];
        _kinds = new byte[capacity];
        _lengths = new byte[capacity];
        _letters = new uint[capacity];
        _firsts = new byte[capacity];
    }

    public int Count { get; private set; }

    /// <summary>Entries whose term begins with the letter; made at the first call, for a text without typing errors needs none.</summary>
    public ReadOnlySpan<int> BeginningWith(char letter)
    {
        _byLetter ??= ByLetter();
        var place = Place(letter);
        return _byLetter.AsSpan(_starts[place], _starts[place + 1] - _starts[place]);
    }

    /// <summary>Adds a term; one that is there already with the same kind and owner is left out.</summary>
    public void Add(ReadOnlySpan<char> folded, string term, byte kind, int owner)
    {
        if (folded.Length == 0)
        {
            return;
        }

        var hash = TermText.Hash(folded);
        for (var entry = First(hash); entry >= 0; entry = Next(entry))
        {
            if (_kinds[entry] == kind && _owners[entry] == owner)
            {
                return;
            }
        }

        var bucket = Bucket(hash);
        _hashes[Count] = hash;
        _terms[Count] = term;
        _kinds[Count] = kind;
        _owners[Count] = checked((short)owner);
        _lengths[Count] = checked((byte)folded.Length);
        _letters[Count] = TermText.Letters(folded);
        _firsts[Count] = (byte)Place(folded[0]);
        _next[Count] = _buckets[bucket];
        Count++;
        _buckets[bucket] = Count;
    }

    /// <summary>The first entry with the hash; negative when there is none.</summary>
    public int First(ulong hash) => Matching(_buckets[Bucket(hash)], hash);

    /// <summary>The next entry with the same hash; negative when there is none.</summary>
    public int Next(int entry) => Matching(_next[entry], _hashes[entry]);

    public byte Kind(int entry) => _kinds[entry];

    public int Owner(int entry) => _owners[entry];

    public string Term(int entry) => _terms[entry];

    public int Length(int entry) => _lengths[entry];

    public uint Letters(int entry) => _letters[entry];

    private static int Place(char letter) => letter is >= 'a' and <= 'z' ? letter - 'a' : Places - 1;

    private int[] ByLetter()
    {
        for (var entry = 0; entry < Count; entry++)
        {
            _starts[_firsts[entry] + 1]++;
        }

        for (var place = 0; place < Places; place++)
        {
            _starts[place + 1] += _starts[place];
        }

        var next = new int[Places];
        Array.Copy(_starts, next, Places);
        var ordered = new int[Count];
        for (var entry = 0; entry < Count; entry++)
        {
            ordered[next[_firsts[entry]]++] = entry;
        }

        return ordered;
    }

    private int Bucket(ulong hash) => (int)((hash ^ (hash >> 32)) & (uint)_mask);

    private int Matching(int link, ulong hash)
    {
        while (link > 0 && _hashes[link - 1] != hash)
        {
            link = _next[link - 1];
        }

        return link - 1;
    }
}
