namespace Imvo.Assistant.Retrieval.Analysis.Stemming;

/// <summary>
/// Dutch vowels and consonants as the Kraaij-Pohlmann algorithm sees them: accents make no difference, y is a vowel
/// and ij is one vowel.
/// </summary>
internal static class DutchSyllables
{
    private const string LongIj = "ij";

    private const string Vowels = "aäáàâeëéèêiïíìîoöóòôuüúùûy";

    public static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);

    public static bool IsVowelBefore(in WordBuffer word, int position) =>
        (position > 0 && IsVowel(word[position - 1])) || word.HasBefore(position, LongIj);

    public static bool IsConsonantBefore(in WordBuffer word, int position) =>
        position > 0 && !IsVowelBefore(word, position);

    /// <summary>The regions: each begins behind a run of vowels and the consonant after it.</summary>
    public static WordRegions Measure(ReadOnlySpan<char> letters)
    {
        var r1 = AfterSyllable(letters, 0);
        return new WordRegions(r1, AfterSyllable(letters, r1));
    }

    /// <summary>True when the letters hold a run of vowels that is not their end.</summary>
    public static bool HasClosedSyllable(ReadOnlySpan<char> letters) => EndOfVowels(letters, 0) < letters.Length;

    private static int AfterSyllable(ReadOnlySpan<char> letters, int from) =>
        Math.Min(EndOfVowels(letters, from) + 1, letters.Length);

    /// <summary>The offset behind the first run of vowels; the length when there is none.</summary>
    private static int EndOfVowels(ReadOnlySpan<char> letters, int from)
    {
        var index = from;
        while (index < letters.Length && !IsVowel(letters[index]))
        {
            index++;
        }

        while (index < letters.Length && VowelLengthAt(letters, index) is > 0 and var length)
        {
            index += length;
        }

        return index;
    }

    private static int VowelLengthAt(ReadOnlySpan<char> letters, int index)
    {
        if (letters[index..].StartsWith(LongIj))
        {
            return LongIj.Length;
        }

        return IsVowel(letters[index]) ? 1 : 0;
    }
}
