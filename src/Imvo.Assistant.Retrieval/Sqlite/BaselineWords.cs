using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;

namespace Imvo.Assistant.Retrieval.Sqlite;

/// <summary>The words of texts and questions as a baseline indexes them: without stop words and, if wanted, as stems.</summary>
/// <param name="dutchStopWords">Dutch words left out.</param>
/// <param name="englishStopWords">English words left out.</param>
/// <param name="stems">Whether words are brought to their stems.</param>
public sealed class BaselineWords(IEnumerable<string> dutchStopWords, IEnumerable<string> englishStopWords, bool stems)
{
    private readonly HashSet<string> _dutch = Folded(dutchStopWords);
    private readonly HashSet<string> _english = Folded(englishStopWords);

    /// <summary>The words of a text in its language.</summary>
    public IEnumerable<string> OfText(string text, TextLanguage language) =>
        Words(text, language).Select(word => stems ? Stem(word, language) : word);

    /// <summary>The words of a question. Each is sought as either language would stem it, as a text of either may hold it.</summary>
    public IEnumerable<string> OfQuestion(string text, TextLanguage language) => Words(text, language)
        .SelectMany(word => stems ? [Stem(word, language), Stem(word, language.Other())] : (string[])[word])
        .Distinct(StringComparer.Ordinal);

    private static string Stem(string word, TextLanguage language) => Stemmers.For(language).Stem(word);

    private static HashSet<string> Folded(IEnumerable<string> words) => words.Select(WordFolding.Fold).ToHashSet(StringComparer.Ordinal);

    private List<string> Words(string text, TextLanguage language)
    {
        var stopWords = language.Choose(_dutch, _english);
        var words = new List<string>();
        var position = 0;
        while (WordTokenizer.TryNext(text, ref position, out var token))
        {
            var word = WordFolding.Fold(text.Substring(token.Start, token.Length));
            if (!stopWords.Contains(word))
            {
                words.Add(word);
            }
        }

        return words;
    }
}
