namespace Imvo.Assistant.Retrieval.Analysis.Stemming;

/// <summary>
/// The participle in the Kraaij-Pohlmann algorithm: ge- at the front (gemeld) or inside a separable verb (aangemeld)
/// goes, and step 1c then takes the final d or t. A removal returns true when ge went.
/// </summary>
internal static class KraaijPohlmannParticiples
{
    private const string Ge = "ge";
    private const int ShortestRemainder = 3;

    public static bool RemovePrefix(ref WordBuffer word)
    {
        if (!word.Letters.StartsWith(Ge)
            || !CanFollowGe(word.Letters[Ge.Length..])
            || NeedsGe(word.Letters[Ge.Length..]))
        {
            return false;
        }

        RemoveGe(ref word, 0);
        return true;
    }

    public static bool RemoveInfix(ref WordBuffer word)
    {
        if (word.Length == 0)
        {
            return false;
        }

        // Only the first -ge- counts: when it cannot go, a later one stays too.
        var offset = word.Letters[1..].IndexOf(Ge);
        if (offset < 0 || !CanFollowGe(word.Letters[(offset + 1 + Ge.Length)..]))
        {
            return false;
        }

        RemoveGe(ref word, offset + 1);
        return true;
    }

    private static bool CanFollowGe(ReadOnlySpan<char> remainder) =>
        remainder.Length >= ShortestRemainder && DutchSyllables.HasClosedSyllable(remainder);

    /// <summary>
    /// Snowball's exceptions: geeft is not effen, geval not vallen, gevaar not varen; gevalideerd does lose its ge.
    /// </summary>
    private static bool NeedsGe(ReadOnlySpan<char> remainder) =>
        remainder.StartsWith("eft")
        || (remainder.StartsWith("val") && !remainder.StartsWith("vali"))
        || remainder.StartsWith("vaa")
        || remainder.StartsWith("vare");

    private static void RemoveGe(ref WordBuffer word, int position)
    {
        word.Remove(position, Ge.Length);

        // The diaeresis only kept the vowel apart from ge.
        word[position] = word[position] switch
        {
            'ë' => 'e',
            'ï' => 'i',
            var letter => letter,
        };
        word.Regions = DutchSyllables.Measure(word.Letters);
        Step1c(ref word);
    }

    private static void Step1c(ref WordBuffer word)
    {
        var start = word.Length - 1;
        if (!word.InR1(start) || !DutchSyllables.IsConsonantBefore(word, start))
        {
            return;
        }

        switch (word[start])
        {
            // Snowball's exception: geïnd belongs with innen, not with in.
            case 'd' when word.IsBefore(start, "in"):
                word.ReplaceFrom(start, "n");
                break;
            case 'd' when !IsInR1(word, start - 1, 'n'):
                word.CutAt(start);
                break;

            // Snowball's exception: geënt (grafted) is to keep apart from en.
            case 't' when !word.IsBefore(start, "en") && !IsInR1(word, start - 1, 'h'):
                word.CutAt(start);
                break;
        }
    }

    private static bool IsInR1(in WordBuffer word, int position, char letter) =>
        word[position] == letter && word.InR1(position);
}
