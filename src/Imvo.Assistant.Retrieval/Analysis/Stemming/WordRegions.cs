using System.Buffers;

namespace Imvo.Assistant.Retrieval.Analysis.Stemming;

/// <summary>
/// Where Snowball's regions R1 and R2 begin, as offsets from the start of the word. They are fixed before any suffix
/// goes, so that an offset may lie beyond the shortened word.
/// </summary>
/// <param name="R1">The offset behind the first vowel and the consonant that follows it.</param>
/// <param name="R2">The same, sought from R1 onwards.</param>
internal readonly record struct WordRegions(int R1, int R2)
{
    /// <summary>The offset behind the first non-vowel that follows a vowel, or the word's length when there is none.</summary>
    public static int AfterVowelAndConsonant(ReadOnlySpan<char> letters, int from, SearchValues<char> vowels)
    {
        var toVowel = letters[from..].IndexOfAny(vowels);
        if (toVowel < 0)
        {
            return letters.Length;
        }

        var vowel = from + toVowel;
        var toConsonant = letters[vowel..].IndexOfAnyExcept(vowels);
        return toConsonant < 0 ? letters.Length : vowel + toConsonant + 1;
    }
}
