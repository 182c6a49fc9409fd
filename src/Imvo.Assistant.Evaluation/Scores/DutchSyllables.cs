namespace Imvo.Assistant.Evaluation.Scores;

/// <summary>Counts syllables of Dutch words by their vowels; of a loan word it can be one off.</summary>
public static class DutchSyllables
{
    // Vowels that are said as one, longest first. Whatever stands outside them counts alone: ide-aal, regi-o, co-öperatie.
    private static readonly string[] Together =
    [
        "aai", "ooi", "oei", "eeu", "ieu", "eau",
        "aa", "ee", "oo", "uu", "oe", "ie", "eu", "ui", "ou", "au", "ei", "ij", "ai",
    ];

    /// <summary>The syllables of a word, at least one.</summary>
    public static int Count(string word)
    {
        var letters = word.ToLowerInvariant();
        var count = 0;
        var position = 0;
        while (position < letters.Length)
        {
            var group = Array.Find(Together, vowels => string.CompareOrdinal(letters, position, vowels, 0, vowels.Length) == 0);
            count += group is not null || IsVowel(letters[position]) ? 1 : 0;
            position += group?.Length ?? 1;
        }

        return Math.Max(count, 1);
    }

    private static bool IsVowel(char letter) => "aeiouyàáâäèéêëìíîïòóôöùúûü".Contains(letter, StringComparison.Ordinal);
}
