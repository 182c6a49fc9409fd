namespace Imvo.Assistant.Retrieval.Analysis.Stemming;

/// <summary>
/// The Dutch stemmer of Wessel Kraaij and Renée Pohlmann, which Snowball calls <c>dutch</c> since version 3.0. It
/// removes inflections and derivations, restores the long vowel of the stem, and takes off ge- and -ge- together
/// with the ending of the participle.
/// </summary>
/// <remarks>
/// Described at https://snowballstem.org/algorithms/kraaij_pohlmann/stemmer.html, with Snowball's own exceptions to
/// the version of 1995.
/// </remarks>
public sealed class DutchKraaijPohlmannStemmer : IStemmer
{
    /// <inheritdoc />
    public string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (!StemmableWord.Accepts(word))
        {
            return word;
        }

        Span<char> storage = word.Length <= WordBuffer.StackLength
            ? stackalloc char[WordBuffer.StackLength]
            : new char[word.Length];
        var buffer = new WordBuffer(word, storage);
        buffer.Regions = DutchSyllables.Measure(buffer.Letters);
        Reduce(ref buffer);
        return buffer.ToStem(word);
    }

    // The published step numbers in the published order: 7 precedes 6, and 1c follows each removal of ge.
    private static void Reduce(ref WordBuffer word)
    {
        var changed = KraaijPohlmannInflections.Step1(ref word);
        changed |= KraaijPohlmannInflections.Step2(ref word);
        changed |= KraaijPohlmannDerivations.Step3(ref word);
        changed |= KraaijPohlmannDerivations.Step4(ref word);
        changed |= KraaijPohlmannParticiples.RemovePrefix(ref word);
        changed |= KraaijPohlmannParticiples.RemoveInfix(ref word);
        changed |= KraaijPohlmannFinalConsonants.Step7(ref word);
        if (changed)
        {
            KraaijPohlmannFinalConsonants.Step6(ref word);
        }
    }
}
