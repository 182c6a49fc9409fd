namespace Imvo.Assistant.Core.Planning.Intake.Terms;

/// <summary>Other forms of a word that a table may list: singular, plural, without diminutive.</summary>
internal static class WordForms
{
    private const int ShortestStem = 3;

    private static readonly string[] Endings =
    [
        "etjes", "etje", "pjes", "tjes", "pje", "tje", "jes", "je", "en", "es", "s", "e", "n",
    ];

    /// <summary>The forms, most likely first; the word itself is not among them.</summary>
    public static IEnumerable<string> Of(string folded)
    {
        foreach (var ending in Endings)
        {
            if (folded.Length - ending.Length < ShortestStem || !folded.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            var stem = folded[..^ending.Length];
            yield return stem;
            if (stem[^1] == stem[^2] && !IsVowel(stem[^1]))
            {
                yield return stem[..^1];
            }

            if (!IsVowel(stem[^1]) && IsVowel(stem[^2]))
            {
                yield return string.Concat(stem.AsSpan(0, stem.Length - 1), stem.AsSpan(stem.Length - 2, 1), stem.AsSpan(stem.Length - 1));
            }

            if (stem[^1] is 'v' or 'z')
            {
                yield return stem[..^1] + (stem[^1] == 'v' ? "f" : "s");
            }
        }

        if (folded.EndsWith("ies", StringComparison.Ordinal))
        {
            yield return folded[..^3] + "y";
        }

        yield return folded + "s";
        yield return folded + "en";
        yield return folded + folded[^1] + "en";
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
