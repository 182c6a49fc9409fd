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
    public static int AfterVowelAndConsonant(ReadOnlySpan<char> letters, int from, string vowels)
    {
        var vowel = Next(letters, from, vowels, isVowel: true);
        var consonant = Next(letters, vowel, vowels, isVowel: false);
        return Math.Min(consonant + 1, letters.Length);
    }

    /// <summary>Whether there is a vowel among the letters.</summary>
    public static bool HasVowel(ReadOnlySpan<char> letters, string vowels) => Next(letters, 0, vowels, isVowel: true) < letters.Length;

    // A plain loop: words are short, and a search over a set of letters is compiled at every start (docs/adr/0006).
    private static int Next(ReadOnlySpan<char> letters, int from, string vowels, bool isVowel)
    {
        var at = from;
        while (at < letters.Length && vowels.Contains(letters[at], StringComparison.Ordinal) != isVowel)
        {
            at++;
        }

        return at;
    }
}
