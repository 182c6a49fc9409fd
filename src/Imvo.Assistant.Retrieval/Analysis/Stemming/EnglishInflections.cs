namespace Imvo.Assistant.Retrieval.Analysis.Stemming;

/// <summary>Steps 0 and 1 of the English algorithm: genitives, plurals, verb endings and a final y.</summary>
internal static class EnglishInflections
{
    private static readonly SuffixSet Step0Suffixes = new("'", "'s", "'s'");
    private static readonly SuffixSet Step1aSuffixes = new("sses", "ied", "ies", "s", "us", "ss");
    private static readonly SuffixSet Step1bSuffixes = new("eed", "eedly", "ed", "edly", "ing", "ingly");
    private static readonly SuffixSet WithoutFinalE = new("at", "bl", "iz");
    private static readonly SuffixSet DoubledEndings = new("bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt");

    public static void Step0(ref WordBuffer word)
    {
        if (Step0Suffixes.LongestIn(word.Letters) is { } suffix)
        {
            word.CutAt(word.Length - suffix.Length);
        }
    }

    public static void Step1a(ref WordBuffer word)
    {
        if (Step1aSuffixes.LongestIn(word.Letters) is not { } suffix)
        {
            return;
        }

        var start = word.Length - suffix.Length;
        switch (suffix)
        {
            case "sses":
                word.ReplaceFrom(start, "ss");
                break;
            case "ied" or "ies":
                word.ReplaceFrom(start, start > 1 ? "i" : "ie");
                break;
            case "s" when start > 0 && EnglishSyllables.HasVowel(word.Letters[..(start - 1)]):
                word.CutAt(start);
                break;
        }
    }

    public static void Step1b(ref WordBuffer word)
    {
        if (Step1bSuffixes.LongestIn(word.Letters) is not { } suffix)
        {
            return;
        }

        var start = word.Length - suffix.Length;
        var remainder = word.Letters[..start];
        switch (suffix)
        {
            case "eed" or "eedly":
                if (word.InR1(start) && remainder is not ("proc" or "exc" or "succ"))
                {
                    word.ReplaceFrom(start, "ee");
                }

                break;
            case "ing" when remainder is [var first, 'y'] && !EnglishSyllables.IsVowel(first):
                word.ReplaceFrom(1, "ie");
                break;
            case "ing" when remainder is "inn" or "out" or "cann" or "herr" or "earr" or "even":
                break;
            default:
                if (EnglishSyllables.HasVowel(remainder))
                {
                    word.CutAt(start);
                    RestoreVerb(ref word);
                }

                break;
        }
    }

    public static void Step1c(ref WordBuffer word)
    {
        var last = word.Length - 1;
        if (last > 1
            && word[last] is 'y' or EnglishSyllables.ConsonantY
            && !EnglishSyllables.IsVowel(word[last - 1]))
        {
            word.ReplaceFrom(last, "i");
        }
    }

    /// <summary>Gives a verb without -ed or -ing its final e or its single consonant back.</summary>
    private static void RestoreVerb(ref WordBuffer word)
    {
        if (WithoutFinalE.LongestIn(word.Letters) is not null)
        {
            word.Append("e");
        }
        else if (DoubledEndings.LongestIn(word.Letters) is not null)
        {
            // add, egg and off are words of their own.
            if (word.Length > 3 || word[0] is not ('a' or 'e' or 'o'))
            {
                word.CutAt(word.Length - 1);
            }
        }
        else if (word.Regions.R1 == word.Length && EnglishSyllables.EndsInShortSyllable(word.Letters))
        {
            word.Append("e");
        }
    }
}
