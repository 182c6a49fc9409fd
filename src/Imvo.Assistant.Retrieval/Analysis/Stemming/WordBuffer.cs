namespace Imvo.Assistant.Retrieval.Analysis.Stemming;

/// <summary>
/// A word being stemmed in place. No rule of the three algorithms makes a word longer than it came, so storage of
/// the word's own length is enough. The changing methods return true, so that a rule reads as conditions joined to
/// its action.
/// </summary>
internal ref struct WordBuffer
{
    /// <summary>Words up to this length are stemmed on the stack.</summary>
    public const int StackLength = 64;

    private readonly Span<char> _storage;

    public WordBuffer(string word, Span<char> storage)
    {
        _storage = storage;
        Length = word.Length;

        // The typographic apostrophe is the same letter to the algorithms, which know only the straight one.
        word.AsSpan().Replace(storage, '\u2019', '\'');
    }

    public int Length { get; private set; }

    public WordRegions Regions { get; set; }

    public readonly ReadOnlySpan<char> Letters => _storage[..Length];

    public readonly char this[int index]
    {
        get => Letters[index];
        set => _storage[index] = value;
    }

    public readonly bool InR1(int position) => Regions.R1 <= position;

    public readonly bool InR2(int position) => Regions.R2 <= position;

    /// <summary>True when the letters before <paramref name="position"/> end in <paramref name="ending"/>.</summary>
    public readonly bool HasBefore(int position, string ending) => Letters[..position].EndsWith(ending);

    /// <summary>True when the letters before <paramref name="position"/> are exactly <paramref name="beginning"/>.</summary>
    public readonly bool IsBefore(int position, string beginning) => Letters[..position].SequenceEqual(beginning);

    public bool CutAt(int start)
    {
        Length = start;
        return true;
    }

    public bool ReplaceFrom(int start, string ending)
    {
        ending.CopyTo(_storage[start..]);
        Length = start + ending.Length;
        return true;
    }

    public bool Append(string ending) => ReplaceFrom(Length, ending);

    public void Insert(int position, char letter)
    {
        _storage[position..Length].CopyTo(_storage[(position + 1)..]);
        _storage[position] = letter;
        Length++;
    }

    public void Remove(int position, int count)
    {
        _storage[(position + count)..Length].CopyTo(_storage[position..]);
        Length -= count;
    }

    /// <summary>
    /// The letters as a string; <paramref name="word"/> itself when they are still the same, or when none is left,
    /// because nothing can be found by an empty stem.
    /// </summary>
    public readonly string ToStem(string word) =>
        Length == 0 || Letters.SequenceEqual(word) ? word : new string(Letters);
}
