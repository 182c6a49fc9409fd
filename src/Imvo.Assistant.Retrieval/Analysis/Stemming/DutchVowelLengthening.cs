namespace Imvo.Assistant.Retrieval.Analysis.Stemming;

/// <summary>
/// Dutch writes a long vowel once in an open syllable and twice in a closed one (namen, naam). When a suffix goes,
/// the last syllable closes, and the vowel has to be doubled for the forms to meet.
/// </summary>
internal static class DutchVowelLengthening
{
    // Behind these no doubling: a vowel is no closing consonant, and w and x close no long syllable.
    private const string NotClosing = "aäáàâeëéèêiïíìîoöóòôuüúùûywx";
    private const string AlwaysDoubling = "aäáàâoöóòôuüúùû";
    private const string DoublingUnlessMute = "eéèê";
    private const string AnyE = "eëéèê";
    private const string VowelsButE = "aäáàâiïíìîoöóòôuüúùû";

    /// <summary>Doubles the vowel before the final consonant where it can be a long one. Always true.</summary>
    public static bool Apply(ref WordBuffer word)
    {
        var consonant = word.Length - 1;
        if (consonant < 1 || NotClosing.Contains(word[consonant], StringComparison.Ordinal))
        {
            return true;
        }

        if (word.HasBefore(consonant, "eë"))
        {
            word.Insert(consonant, 'e');
        }
        else if (word.HasBefore(consonant, "ië"))
        {
            word[consonant - 1] = 'e';
            word.Insert(consonant, 'e');
        }
        else if (IsLong(word.Letters[..consonant]))
        {
            word.Insert(consonant, word[consonant - 1]);
        }

        return true;
    }

    private static bool IsLong(ReadOnlySpan<char> letters)
    {
        var before = letters[..^1];
        if (before.Length > 0 && IsFullVowel(before[^1]))
        {
            return false;
        }

        return AlwaysDoubling.Contains(letters[^1], StringComparison.Ordinal)
            || (DoublingUnlessMute.Contains(letters[^1], StringComparison.Ordinal) && !IsMuteAfter(before));
    }

    /// <summary>
    /// An e is mute, and stays single, when one or two consonants part it from another vowel. A preceding e counts
    /// only as the word's first letter, so that the second e of "gegeven" still doubles.
    /// </summary>
    private static bool IsMuteAfter(ReadOnlySpan<char> before)
    {
        if (before.Length < 2)
        {
            return false;
        }

        var previous = before[..^1];
        return VowelsButE.Contains(previous[^1], StringComparison.Ordinal)
            || (previous.Length == 1 && AnyE.Contains(previous[0], StringComparison.Ordinal))
            || (previous.Length >= 3 && VowelsButE.Contains(previous[^2], StringComparison.Ordinal) && !IsFullVowel(previous[^3]));
    }

    private static bool IsFullVowel(char letter) => AnyE.Contains(letter, StringComparison.Ordinal) || VowelsButE.Contains(letter, StringComparison.Ordinal);
}
