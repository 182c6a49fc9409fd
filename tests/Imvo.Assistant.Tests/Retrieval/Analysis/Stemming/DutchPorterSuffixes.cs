using Imvo.Assistant.Retrieval.Analysis.Stemming;

namespace Imvo.Assistant.Tests.Retrieval.Analysis.Stemming;

/// <summary>The four steps of Martin Porter's Dutch algorithm, in their published order.</summary>
internal static class DutchPorterSuffixes
{
    private static readonly SuffixSet Step1Suffixes = new("heden", "en", "ene", "s", "se");
    private static readonly SuffixSet Step3bSuffixes = new("end", "ing", "ig", "lijk", "baar", "bar");
    private static readonly SuffixSet DoubledEndings = new("kk", "dd", "tt");
    private static readonly SuffixSet DoubledVowels = new("aa", "ee", "oo", "uu");

    public static void RemoveAll(ref WordBuffer word)
    {
        Step1(ref word);
        var lostE = Step2(ref word);
        Step3a(ref word);
        Step3b(ref word, lostE);
        Step4(ref word);
    }

    private static void Step1(ref WordBuffer word)
    {
        if (Step1Suffixes.LongestIn(word.Letters) is not { } suffix)
        {
            return;
        }

        var start = word.Length - suffix.Length;
        switch (suffix)
        {
            case "heden" when word.InR1(start):
                word.ReplaceFrom(start, "heid");
                break;
            case "en" or "ene":
                RemoveEn(ref word, start);
                break;
            case "s" or "se" when word.InR1(start) && IsConsonantBefore(word, start) && !word.HasBefore(start, "j"):
                word.CutAt(start);
                break;
        }
    }

    /// <summary>Removes a final e; true when there was one to remove.</summary>
    private static bool Step2(ref WordBuffer word)
    {
        var start = word.Length - 1;
        if (!word.HasBefore(word.Length, "e") || !word.InR1(start) || !IsConsonantBefore(word, start))
        {
            return false;
        }

        word.CutAt(start);
        Undouble(ref word);
        return true;
    }

    private static void Step3a(ref WordBuffer word)
    {
        var start = word.Length - "heid".Length;
        if (!word.HasBefore(word.Length, "heid") || !word.InR2(start) || word.HasBefore(start, "c"))
        {
            return;
        }

        word.CutAt(start);
        if (word.HasBefore(start, "en"))
        {
            RemoveEn(ref word, start - "en".Length);
        }
    }

    private static void Step3b(ref WordBuffer word, bool lostE)
    {
        if (Step3bSuffixes.LongestIn(word.Letters) is not { } suffix)
        {
            return;
        }

        var start = word.Length - suffix.Length;
        if (!word.InR2(start))
        {
            return;
        }

        switch (suffix)
        {
            case "end" or "ing":
                word.CutAt(start);
                if (!word.HasBefore(start, "ig") || !RemoveIg(ref word, start - "ig".Length))
                {
                    Undouble(ref word);
                }

                break;
            case "ig":
                RemoveIg(ref word, start);
                break;
            case "lijk":
                word.CutAt(start);
                Step2(ref word);
                break;
            case "baar":
                word.CutAt(start);
                break;
            case "bar" when lostE:
                word.CutAt(start);
                break;
        }
    }

    /// <summary>Writes a doubled vowel between consonants once: maan, man.</summary>
    private static void Step4(ref WordBuffer word)
    {
        var final = word.Length - 1;
        if (final < 3
            || DutchPorterStemmer.IsVowel(word[final])
            || word[final] == 'I'
            || DoubledVowels.LongestIn(word.Letters[..final]) is null
            || !IsConsonantBefore(word, final - 2))
        {
            return;
        }

        word.Remove(final - 1, 1);
    }

    private static void RemoveEn(ref WordBuffer word, int start)
    {
        if (word.InR1(start) && IsConsonantBefore(word, start) && !word.HasBefore(start, "gem"))
        {
            word.CutAt(start);
            Undouble(ref word);
        }
    }

    private static bool RemoveIg(ref WordBuffer word, int start) =>
        word.InR2(start) && !word.HasBefore(start, "e") && word.CutAt(start);

    private static void Undouble(ref WordBuffer word)
    {
        if (DoubledEndings.LongestIn(word.Letters) is not null)
        {
            word.CutAt(word.Length - 1);
        }
    }

    private static bool IsConsonantBefore(in WordBuffer word, int position) =>
        position > 0 && !DutchPorterStemmer.IsVowel(word[position - 1]);
}
