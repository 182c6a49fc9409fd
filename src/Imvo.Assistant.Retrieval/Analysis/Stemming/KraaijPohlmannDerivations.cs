namespace Imvo.Assistant.Retrieval.Analysis.Stemming;

/// <summary>
/// Steps 3 and 4 of the Kraaij-Pohlmann algorithm: suffixes that make nouns and adjectives of other words. A step
/// returns true when it changed the word.
/// </summary>
internal static class KraaijPohlmannDerivations
{
    private static readonly SuffixSet Step3Suffixes = new(
        "atie", "iteit", "heid", "sel", "ster", "rder", "ing", "isme", "erij", "arij", "fie", "gie", "tst", "dst");

    private static readonly SuffixSet Step4Suffixes = new(
        "ioneel", "atief", "baar", "naar", "laar", "raar", "tant", "lijker", "lijkst", "achtig", "achtiger",
        "achtigst", "eriger", "erigst", "erig", "end");

    private static readonly SuffixSet IgSuffixes = new("iger", "igst", "ig");

    public static bool Step3(ref WordBuffer word)
    {
        if (Step3Suffixes.LongestIn(word.Letters) is not { } suffix)
        {
            return false;
        }

        var start = word.Length - suffix.Length;
        return suffix switch
        {
            "atie" => word.InR1(start) && word.ReplaceFrom(start, "eer"),
            "iteit" => RemoveInR1(ref word, start),
            "heid" or "sel" or "ster" => word.InR1(start) && word.CutAt(start),
            "rder" => word.ReplaceFrom(start, "r"),

            // Snowball's exception: schilderij (painting) is to keep apart from schild (shield).
            "ing" or "isme" or "erij" => word.HasBefore(start, "ild")
                ? word.ReplaceFrom(start, "er")
                : RemoveInR1(ref word, start),
            "arij" => ReplaceAfterConsonant(ref word, start, "aar"),
            "fie" => word.InR2(start) && word.ReplaceFrom(start, "f") && DutchVowelLengthening.Apply(ref word),
            "gie" => word.InR2(start) && word.ReplaceFrom(start, "g") && DutchVowelLengthening.Apply(ref word),
            "tst" => ReplaceAfterConsonant(ref word, start, "t"),
            "dst" => ReplaceAfterConsonant(ref word, start, "d"),
            _ => false,
        };
    }

    public static bool Step4(ref WordBuffer word) => RemoveAdjectiveSuffix(ref word) || RemoveIg(ref word);

    private static bool RemoveAdjectiveSuffix(ref WordBuffer word)
    {
        if (Step4Suffixes.LongestIn(word.Letters) is not { } suffix)
        {
            return false;
        }

        var start = word.Length - suffix.Length;
        return word.InR1(start) && suffix switch
        {
            "ioneel" => word.ReplaceFrom(start, "ie"),
            "atief" => word.ReplaceFrom(start, "eer"),
            "baar" => word.CutAt(start),
            "naar" => DutchSyllables.IsVowelBefore(word, start) && word.ReplaceFrom(start, "n"),
            "laar" => DutchSyllables.IsVowelBefore(word, start) && word.ReplaceFrom(start, "l"),
            "raar" => DutchSyllables.IsVowelBefore(word, start) && word.ReplaceFrom(start, "r"),
            "tant" => word.ReplaceFrom(start, "teer"),
            "lijker" or "lijkst" => word.ReplaceFrom(start, "lijk"),
            "achtig" or "achtiger" or "achtigst" => word.CutAt(start),
            "eriger" or "erigst" or "erig" or "end" => DutchSyllables.IsConsonantBefore(word, start)
                && RemoveInR1(ref word, start),
            _ => false,
        };
    }

    private static bool RemoveIg(ref WordBuffer word)
    {
        if (IgSuffixes.LongestIn(word.Letters) is not { } suffix)
        {
            return false;
        }

        var start = word.Length - suffix.Length;

        // Snowball's exception: innig (intimate) is to keep apart from in.
        return !word.IsBefore(start, "inn")
            && DutchSyllables.IsConsonantBefore(word, start)
            && RemoveInR1(ref word, start);
    }

    private static bool RemoveInR1(ref WordBuffer word, int start) =>
        word.InR1(start) && word.CutAt(start) && DutchVowelLengthening.Apply(ref word);

    private static bool ReplaceAfterConsonant(ref WordBuffer word, int start, string ending) =>
        word.InR1(start) && DutchSyllables.IsConsonantBefore(word, start) && word.ReplaceFrom(start, ending);
}
