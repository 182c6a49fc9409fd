namespace Imvo.Assistant.Retrieval.Analysis.Stemming;

/// <summary>Steps 2 to 5 of the English algorithm: suffixes that make one word of another, and a final e or l.</summary>
internal static class EnglishDerivations
{
    private static readonly SuffixSet Step2Suffixes = new(
        "tional", "enci", "anci", "abli", "entli", "izer", "ization", "ational", "ation", "ator", "alism", "aliti",
        "alli", "fulness", "ousli", "ousness", "iveness", "iviti", "biliti", "bli", "ogist", "ogi", "fulli", "lessli",
        "li");

    private static readonly SuffixSet Step3Suffixes = new(
        "tional", "ational", "alize", "icate", "iciti", "ical", "ful", "ness", "ative");

    private static readonly SuffixSet Step4Suffixes = new(
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ism", "ate", "iti", "ous",
        "ive", "ize", "ion");

    private const string LettersBeforeLi = "cdeghkmnrt";

    public static void Step2(ref WordBuffer word)
    {
        if (Step2Suffixes.LongestIn(word.Letters) is not { } suffix)
        {
            return;
        }

        var start = word.Length - suffix.Length;
        if (!word.InR1(start))
        {
            return;
        }

        var replacement = suffix switch
        {
            "tional" => "tion",
            "enci" => "ence",
            "anci" => "ance",
            "abli" => "able",
            "entli" => "ent",
            "izer" or "ization" => "ize",
            "ational" or "ation" or "ator" => "ate",
            "alism" or "aliti" or "alli" => "al",
            "fulness" or "fulli" => "ful",
            "ousli" or "ousness" => "ous",
            "iveness" or "iviti" => "ive",
            "biliti" or "bli" => "ble",
            "ogist" => "og",
            "ogi" when word.HasBefore(start, "l") => "og",
            "lessli" => "less",
            "li" when start > 0 && LettersBeforeLi.Contains(word[start - 1], StringComparison.Ordinal) => string.Empty,
            _ => null,
        };
        ReplaceIfGiven(ref word, start, replacement);
    }

    public static void Step3(ref WordBuffer word)
    {
        if (Step3Suffixes.LongestIn(word.Letters) is not { } suffix)
        {
            return;
        }

        var start = word.Length - suffix.Length;
        if (!word.InR1(start))
        {
            return;
        }

        var replacement = suffix switch
        {
            "tional" => "tion",
            "ational" => "ate",
            "alize" => "al",
            "icate" or "iciti" or "ical" => "ic",
            "ful" or "ness" => string.Empty,
            "ative" when word.InR2(start) => string.Empty,
            _ => null,
        };
        ReplaceIfGiven(ref word, start, replacement);
    }

    public static void Step4(ref WordBuffer word)
    {
        if (Step4Suffixes.LongestIn(word.Letters) is not { } suffix)
        {
            return;
        }

        var start = word.Length - suffix.Length;
        if (word.InR2(start)
            && (suffix is not "ion" || word.HasBefore(start, "s") || word.HasBefore(start, "t")))
        {
            word.CutAt(start);
        }
    }

    public static void Step5(ref WordBuffer word)
    {
        var last = word.Length - 1;
        if (last < 0)
        {
            return;
        }

        var goes = word[last] switch
        {
            'e' => word.InR2(last)
                || (word.InR1(last) && !EnglishSyllables.EndsInShortSyllable(word.Letters[..last])),
            'l' => word.InR2(last) && word.HasBefore(last, "l"),
            _ => false,
        };
        if (goes)
        {
            word.CutAt(last);
        }
    }

    private static void ReplaceIfGiven(ref WordBuffer word, int start, string? replacement)
    {
        if (replacement is not null)
        {
            word.ReplaceFrom(start, replacement);
        }
    }
}
