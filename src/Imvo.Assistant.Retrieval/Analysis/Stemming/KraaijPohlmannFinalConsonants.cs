namespace Imvo.Assistant.Retrieval.Analysis.Stemming;

/// <summary>
/// Steps 7 and 6 of the Kraaij-Pohlmann algorithm: the final consonant of the stem as Dutch spells it at the end of
/// a word. A step returns true when it changed the word.
/// </summary>
internal static class KraaijPohlmannFinalConsonants
{
    private static readonly SuffixSet ConsonantsWithT = new("kt", "ft", "pt");
    private const string Undoubled = "bcdfghjklmnpqrstvwxz";

    /// <summary>The t of the verb goes: werkt, werk.</summary>
    public static bool Step7(ref WordBuffer word) =>
        ConsonantsWithT.LongestIn(word.Letters) is not null && word.CutAt(word.Length - 1);

    /// <summary>A double consonant becomes single, a final v becomes f and a final z becomes s.</summary>
    public static bool Step6(ref WordBuffer word)
    {
        var last = word.Length - 1;
        if (last < 0)
        {
            return false;
        }

        if (last > 0 && word[last] == word[last - 1] && Undoubled.Contains(word[last], StringComparison.Ordinal))
        {
            // Snowball's exception: innen (to collect) is to keep apart from in.
            return !word.IsBefore(last + 1, "inn") && word.CutAt(last);
        }

        return word[last] switch
        {
            'v' => word.ReplaceFrom(last, "f"),
            'z' => word.ReplaceFrom(last, "s"),
            _ => false,
        };
    }
}
