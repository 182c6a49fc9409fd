namespace Imvo.Assistant.Retrieval.Analysis.Stemming;

/// <summary>
/// Steps 1 and 2 of the Kraaij-Pohlmann algorithm: plurals, verb endings, diminutives and the endings of inflected
/// adjectives. A step returns true when it changed the word.
/// </summary>
internal static class KraaijPohlmannInflections
{
    private static readonly SuffixSet Step1Suffixes = new("'s", "s", "ies", "es", "és", "aus", "en", "nde");

    private static readonly SuffixSet Step2Suffixes = new(
        "je", "ge", "lijke", "ische", "de", "te", "se", "re", "le", "ene", "ieve");

    public static bool Step1(ref WordBuffer word)
    {
        if (Step1Suffixes.LongestIn(word.Letters) is not { } suffix)
        {
            return false;
        }

        var start = word.Length - suffix.Length;
        return suffix switch
        {
            "'s" => word.CutAt(start),
            "s" => word.InR1(start)
                && !(word.HasBefore(start, "t") && word.InR1(start - 1))
                && DutchSyllables.IsConsonantBefore(word, start)
                && word.CutAt(start),
            "ies" => word.InR1(start) && word.ReplaceFrom(start, "ie"),
            "es" => RemoveEs(ref word, start),
            "és" => word.InR1(start) && word.ReplaceFrom(start, "é"),
            "aus" => word.InR1(start) && DutchSyllables.IsVowelBefore(word, start) && word.ReplaceFrom(start, "au"),
            "en" => RemoveEn(ref word, start),
            "nde" => word.ReplaceFrom(start, "nd"),
            _ => false,
        };
    }

    public static bool Step2(ref WordBuffer word)
    {
        if (Step2Suffixes.LongestIn(word.Letters) is not { } suffix)
        {
            return false;
        }

        var start = word.Length - suffix.Length;
        if (suffix is "je")
        {
            return RemoveDiminutive(ref word, start);
        }

        return word.InR1(start) && suffix switch
        {
            "ge" => word.ReplaceFrom(start, "g"),
            "lijke" => word.ReplaceFrom(start, "lijk"),
            "ische" => word.ReplaceFrom(start, "isch"),
            "de" => DutchSyllables.IsConsonantBefore(word, start) && word.CutAt(start),
            "te" => word.ReplaceFrom(start, "t"),
            "se" => word.ReplaceFrom(start, "s"),
            "re" => word.ReplaceFrom(start, "r"),
            "le" => word.ReplaceFrom(start, "l") && DutchVowelLengthening.Apply(ref word),
            "ene" => DutchSyllables.IsConsonantBefore(word, start)
                && word.ReplaceFrom(start, "en")
                && DutchVowelLengthening.Apply(ref word),
            "ieve" => DutchSyllables.IsConsonantBefore(word, start) && word.ReplaceFrom(start, "ief"),
            _ => false,
        };
    }

    private static bool RemoveEs(ref WordBuffer word, int start)
    {
        if (EndsInRegion1(word, start, "ar"))
        {
            return word.CutAt(start) && DutchVowelLengthening.Apply(ref word);
        }

        if (EndsInRegion1(word, start, "er"))
        {
            return word.CutAt(start);
        }

        return word.InR1(start)
            && DutchSyllables.IsConsonantBefore(word, start)
            && word.ReplaceFrom(start, "e");
    }

    private static bool RemoveEn(ref WordBuffer word, int start)
    {
        if (word.HasBefore(start, "hed") && word.InR1(start - 3))
        {
            return word.ReplaceFrom(start - 3, "heid");
        }

        if (word.HasBefore(start, "nd"))
        {
            return word.CutAt(start);
        }

        if (EndsInRegion1(word, start, "d"))
        {
            return word.CutAt(start - 1);
        }

        // A plural in -eien, -ijen or -oeien keeps its vowel whole.
        if ((word.HasBefore(start, "i") || word.HasBefore(start, "j")) && DutchSyllables.IsVowelBefore(word, start - 1))
        {
            return word.CutAt(start);
        }

        return word.InR1(start)
            && DutchSyllables.IsConsonantBefore(word, start)
            && word.CutAt(start)
            && DutchVowelLengthening.Apply(ref word);
    }

    private static bool RemoveDiminutive(ref WordBuffer word, int start)
    {
        if (word.HasBefore(start, "'t"))
        {
            return word.CutAt(start - 2);
        }

        if (EndsInRegion1(word, start, "et"))
        {
            return word.CutAt(start - 2);
        }

        if (word.HasBefore(start, "rnt"))
        {
            return word.ReplaceFrom(start - 3, "rn");
        }

        if (word.HasBefore(start, "t") && word.InR1(start - 1) && HasLongSyllableBefore(word, start - 1))
        {
            return word.CutAt(start - 1);
        }

        if (word.HasBefore(start, "ink"))
        {
            return word.ReplaceFrom(start - 3, "ing");
        }

        if (word.HasBefore(start, "mp"))
        {
            return word.ReplaceFrom(start - 2, "m");
        }

        if (word.HasBefore(start, "'") && word.InR1(start - 1))
        {
            return word.CutAt(start - 1);
        }

        return word.InR1(start) && DutchSyllables.IsConsonantBefore(word, start) && word.CutAt(start);
    }

    /// <summary>True for an <paramref name="ending"/> that lies in R1 and follows a consonant.</summary>
    private static bool EndsInRegion1(in WordBuffer word, int end, string ending)
    {
        var start = end - ending.Length;
        return word.HasBefore(end, ending) && word.InR1(start) && DutchSyllables.IsConsonantBefore(word, start);
    }

    /// <summary>True when the last letter but one is a vowel: -tje after -n, -l, -r or a second vowel.</summary>
    private static bool HasLongSyllableBefore(in WordBuffer word, int position) =>
        position > 0 && DutchSyllables.IsVowelBefore(word, position - 1);
}
