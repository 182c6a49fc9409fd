namespace Imvo.Assistant.Retrieval.Analysis.Stemming;

/// <summary>
/// The English stemmer that Snowball calls <c>english</c> and literature calls Porter2, as of Snowball 3.1: the rules
/// of 3.0 and the exception that keeps international apart from internal.
/// </summary>
/// <remarks>Described at https://snowballstem.org/algorithms/english/stemmer.html.</remarks>
public sealed class EnglishStemmer : IStemmer
{
    private const int ShortestStemmed = 3;

    /// <inheritdoc />
    public string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length < ShortestStemmed || !StemmableWord.Accepts(word))
        {
            return word;
        }

        return ExceptionalStem(word) ?? StemByRule(word);
    }

    private static string StemByRule(string word)
    {
        Span<char> storage = word.Length <= WordBuffer.StackLength
            ? stackalloc char[WordBuffer.StackLength]
            : new char[word.Length];
        var buffer = new WordBuffer(word, storage);
        RemoveLeadingApostrophe(ref buffer);
        MarkConsonants(ref buffer);
        buffer.Regions = EnglishSyllables.Measure(buffer.Letters);

        EnglishInflections.Step0(ref buffer);
        EnglishInflections.Step1a(ref buffer);
        EnglishInflections.Step1b(ref buffer);
        EnglishInflections.Step1c(ref buffer);
        EnglishDerivations.Step2(ref buffer);
        EnglishDerivations.Step3(ref buffer);
        EnglishDerivations.Step4(ref buffer);
        EnglishDerivations.Step5(ref buffer);

        UnmarkConsonants(ref buffer);
        return buffer.ToStem(word);
    }

    /// <summary>The words for which the rules would give another word's stem.</summary>
    private static string? ExceptionalStem(string word) => word switch
    {
        "skis" => "ski",
        "skies" => "sky",
        "idly" => "idl",
        "gently" => "gentl",
        "ugly" => "ugli",
        "early" => "earli",
        "only" => "onli",
        "singly" => "singl",
        "sky" or "news" or "howe" or "atlas" or "cosmos" or "bias" or "andes" => word,
        _ => null,
    };

    private static void RemoveLeadingApostrophe(ref WordBuffer word)
    {
        if (word[0] == '\'')
        {
            word.Remove(0, 1);
        }
    }

    /// <summary>Marks y at the start or after a vowel by a capital letter.</summary>
    private static void MarkConsonants(ref WordBuffer word)
    {
        for (var index = 0; index < word.Length; index++)
        {
            if (word[index] == 'y' && (index == 0 || EnglishSyllables.IsVowel(word[index - 1])))
            {
                word[index] = EnglishSyllables.ConsonantY;
            }
        }
    }

    private static void UnmarkConsonants(ref WordBuffer word)
    {
        for (var index = 0; index < word.Length; index++)
        {
            if (word[index] == EnglishSyllables.ConsonantY)
            {
                word[index] = 'y';
            }
        }
    }
}
