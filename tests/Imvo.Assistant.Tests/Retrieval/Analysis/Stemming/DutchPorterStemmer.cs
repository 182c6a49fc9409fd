using Imvo.Assistant.Retrieval.Analysis.Stemming;

namespace Imvo.Assistant.Tests.Retrieval.Analysis.Stemming;

/// <summary>
/// Martin Porter's Dutch stemmer, which Snowball calls <c>dutch_porter</c> since version 3.0 and called <c>dutch</c>
/// before. It removes fewer derivations than Kraaij-Pohlmann, leaves ge- in place and drops most accents.
/// </summary>
/// <remarks>Described at https://snowballstem.org/algorithms/dutch/stemmer.html.</remarks>
public sealed class DutchPorterStemmer : IStemmer
{
    private const char ConsonantI = 'I';
    private const char ConsonantY = 'Y';

    // The grave accent of è stays, as the only one that marks a vowel of its own.
    private const string Vowels = "aeiouyè";

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
        RemoveAccents(ref buffer);
        MarkConsonants(ref buffer);
        buffer.Regions = Measure(buffer.Letters);
        DutchPorterSuffixes.RemoveAll(ref buffer);
        UnmarkConsonants(ref buffer);
        return buffer.ToStem(word);
    }

    /// <summary>True for a vowel letter that does not act as a consonant.</summary>
    internal static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);

    private static void RemoveAccents(ref WordBuffer word)
    {
        for (var index = 0; index < word.Length; index++)
        {
            word[index] = word[index] switch
            {
                'ä' or 'á' => 'a',
                'ë' or 'é' => 'e',
                'ï' or 'í' => 'i',
                'ö' or 'ó' => 'o',
                'ü' or 'ú' => 'u',
                var letter => letter,
            };
        }
    }

    /// <summary>Marks y at the start or after a vowel, and i between vowels, by a capital letter.</summary>
    private static void MarkConsonants(ref WordBuffer word)
    {
        for (var index = 0; index < word.Length; index++)
        {
            var afterVowel = index > 0 && IsVowel(word[index - 1]);
            if (word[index] == 'y' && (index == 0 || afterVowel))
            {
                word[index] = ConsonantY;
            }
            else if (word[index] == 'i' && afterVowel && index + 1 < word.Length && IsVowel(word[index + 1]))
            {
                word[index] = ConsonantI;
            }
        }
    }

    private static void UnmarkConsonants(ref WordBuffer word)
    {
        for (var index = 0; index < word.Length; index++)
        {
            word[index] = word[index] switch
            {
                ConsonantI => 'i',
                ConsonantY => 'y',
                var letter => letter,
            };
        }
    }

    /// <summary>R1 has at least three letters before it; R2 is sought from where R1 began without that condition.</summary>
    private static WordRegions Measure(ReadOnlySpan<char> letters)
    {
        const int LettersBeforeR1 = 3;
        if (letters.Length < LettersBeforeR1)
        {
            return new WordRegions(letters.Length, letters.Length);
        }

        var r1 = WordRegions.AfterVowelAndConsonant(letters, 0, Vowels);
        return new WordRegions(
            Math.Max(r1, LettersBeforeR1),
            WordRegions.AfterVowelAndConsonant(letters, r1, Vowels));
    }
}
