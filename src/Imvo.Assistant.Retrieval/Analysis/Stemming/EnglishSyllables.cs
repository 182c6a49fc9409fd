namespace Imvo.Assistant.Retrieval.Analysis.Stemming;

/// <summary>Vowels, regions and short syllables as the English algorithm defines them.</summary>
internal static class EnglishSyllables
{
    /// <summary>Stands for a y that acts as a consonant.</summary>
    public const char ConsonantY = 'Y';

    private const string Vowels = "aeiouy";
    private const string NotClosing = "aeiouywxY";

    /// <summary>After these beginnings R1 starts at once, so that for instance general and generate stay apart.</summary>
    private static readonly string[] OverstemmedBeginnings =
        ["gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter"];

    public static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);

    public static bool HasVowel(ReadOnlySpan<char> letters) => WordRegions.HasVowel(letters, Vowels);

    public static WordRegions Measure(ReadOnlySpan<char> letters)
    {
        var r1 = StartOfR1(letters);
        return new WordRegions(r1, WordRegions.AfterVowelAndConsonant(letters, r1, Vowels));
    }

    /// <summary>
    /// True when <paramref name="letters"/> end in a vowel and a consonant other than w, x and Y, with a consonant or
    /// nothing before the vowel; "past" counts as such a syllable.
    /// </summary>
    public static bool EndsInShortSyllable(ReadOnlySpan<char> letters)
    {
        if (letters.Length < 2 || !IsVowel(letters[^2]))
        {
            return letters.EndsWith("past");
        }

        return letters.Length == 2
            ? !IsVowel(letters[1])
            : !NotClosing.Contains(letters[^1], StringComparison.Ordinal) && !IsVowel(letters[^3]);
    }

    private static int StartOfR1(ReadOnlySpan<char> letters)
    {
        foreach (var beginning in OverstemmedBeginnings)
        {
            if (letters.StartsWith(beginning))
            {
                return beginning.Length;
            }
        }

        return WordRegions.AfterVowelAndConsonant(letters, 0, Vowels);
    }
}
