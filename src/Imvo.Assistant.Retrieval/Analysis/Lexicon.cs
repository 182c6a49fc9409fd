using System.Text;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Analysis;

/// <summary>
/// The words and concepts of one generation of the index. Frozen with it: a document added later is analysed with the same
/// lexicon, so that it changes no other passage; a rebuild makes a new one.
/// </summary>
public sealed class Lexicon
{
    /// <summary>A word counts for compounds from this weight on: two documents, or one authored text.</summary>
    public const int KnownWeight = 2;

    private readonly SortedTerms _words;
    private readonly ReadOnlyMemory<int> _weights;
    private readonly PhraseTable _dutchPhrases;
    private readonly PhraseTable _englishPhrases;
    private readonly HashSet<string> _dutchStopWords;
    private readonly HashSet<string> _englishStopWords;
    private readonly string[] _conceptTerms;
    private readonly TranslationTable _dutchToEnglish;
    private readonly TranslationTable _englishToDutch;
    private bool _translates = true;

    internal Lexicon(
        SortedTerms words,
        ReadOnlyMemory<int> weights,
        PhraseTable dutchPhrases,
        PhraseTable englishPhrases,
        HashSet<string> dutchStopWords,
        HashSet<string> englishStopWords,
        string[] concepts,
        TranslationTable dutchToEnglish,
        TranslationTable englishToDutch)
    {
        _words = words;
        _weights = weights;
        _dutchPhrases = dutchPhrases;
        _englishPhrases = englishPhrases;
        _dutchStopWords = dutchStopWords;
        _englishStopWords = englishStopWords;
        _dutchToEnglish = dutchToEnglish;
        _englishToDutch = englishToDutch;
        _conceptTerms = Array.ConvertAll(concepts, TermOf);
    }

    /// <summary>The index term of the concept with a key.</summary>
    public static string TermOf(string key) => "=" + key;

    /// <summary>Number of words.</summary>
    public int WordCount => _words.Count;

    /// <summary>Number of concepts.</summary>
    public int ConceptCount => _conceptTerms.Length;

    /// <summary>Whether a folded word is known well enough to be a part of a compound.</summary>
    public bool IsCompoundPart(ReadOnlySpan<char> word)
    {
        var index = _words.Find(word);
        return index >= 0 && _weights.Span[index] >= KnownWeight;
    }

    /// <summary>Whether a folded word occurs at all.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.Find(word) >= 0;

    /// <summary>Whether a folded word carries no meaning of its own.</summary>
    public bool IsStopWord(string word, TextLanguage language) =>
        (language == TextLanguage.Dutch ? _dutchStopWords : _englishStopWords).Contains(word);

    /// <summary>The phrases of a language.</summary>
    public PhraseTable Phrases(TextLanguage language) =>
        language == TextLanguage.Dutch ? _dutchPhrases : _englishPhrases;

    /// <summary>What a stem of a language is in the other.</summary>
    public IReadOnlyList<string> Translations(string stem, TextLanguage from) =>
        _translates ? from.Choose(_dutchToEnglish, _englishToDutch).Of(stem) : [];

    /// <summary>The same lexicon, which translates nothing: to measure what translations do.</summary>
    public Lexicon WithoutTranslations()
    {
        var lexicon = (Lexicon)MemberwiseClone();
        lexicon._translates = false;
        return lexicon;
    }

    /// <summary>The index term of a concept.</summary>
    public string ConceptTerm(int concept) => _conceptTerms[concept];

    /// <summary>
    /// The known word one typing error away (a letter too many, too few, wrong, or two swapped) with the same first letter;
    /// of several the heaviest. Null when there is none.
    /// </summary>
    public string? Correct(string word)
    {
        var best = -1;
        var bestWeight = 0;
        Span<byte> first = stackalloc byte[4];
        first = first[..Encoding.UTF8.GetBytes(word.AsSpan(0, 1), first)];
        var index = _words.Find(first);
        Span<char> candidate = stackalloc char[WordTokenizer.LongestWord * 2];
        for (index = index < 0 ? ~index : index; index < _words.Count; index++)
        {
            var bytes = _words.At(index);
            if (!bytes.StartsWith(first))
            {
                break;
            }

            // Bytes are at least as many as letters, and accents are folded away: a quick test on length.
            if (Math.Abs(bytes.Length - word.Length) > 1 || bytes.Length > candidate.Length || _weights.Span[index] <= bestWeight)
            {
                continue;
            }

            var length = Encoding.UTF8.GetChars(bytes, candidate);
            if (TypingError.IsOneApart(word, candidate[..length]))
            {
                best = index;
                bestWeight = _weights.Span[index];
            }
        }

        return best < 0 ? null : Encoding.UTF8.GetString(_words.At(best));
    }
}
