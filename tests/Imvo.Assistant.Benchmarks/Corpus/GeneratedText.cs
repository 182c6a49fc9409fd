using System.Globalization;
using System.Text;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;
using Imvo.Assistant.Retrieval.Tables;

namespace Imvo.Assistant.Benchmarks.Corpus;

/// <summary>
/// Writes text of one language, the same for the same seed and knowledge: words of the notes as often as the notes use them,
/// phrases of the glossary (a dozen per document, as a document has its subjects), numbers and references, and a
/// Zipf-distributed vocabulary of words that the notes do not have.
/// </summary>
internal sealed class GeneratedText
{
    private const int Vocabulary = 40_000;
    private const int SubjectsOfDocument = 12;
    private const double NoteWords = 0.55;
    private const double GlossaryPhrases = 0.03;
    private const double Numbers = 0.01;

    private readonly Random _random;
    private readonly TextLanguage _language;
    private readonly string[] _noteWords;
    private readonly string[] _phrases;
    private readonly string[] _vocabulary;
    private readonly ZipfSampler _ranks = new(Vocabulary);
    private readonly string[] _subjects = new string[SubjectsOfDocument];

    public GeneratedText(KnowledgeBase knowledge, TextLanguage language, int seed)
    {
        _random = new Random(seed);
        _language = language;
        _noteWords = [.. knowledge.Notes.Where(note => note.Language == language)
            .SelectMany(note => note.Paragraphs).SelectMany(paragraph => Words(paragraph.Text))];
        _phrases = [.. knowledge.Glossary
            .SelectMany(term => language.Choose(term.Dutch, term.English).Prepend(term.Term.In(language)))
            .Distinct(StringComparer.Ordinal)];
        _vocabulary = PseudoWords.Make(language, Vocabulary, _random);
        BeginDocument();
    }

    /// <summary>Chooses the subjects of the next document.</summary>
    public void BeginDocument()
    {
        for (var i = 0; i < _subjects.Length; i++)
        {
            _subjects[i] = _phrases[_random.Next(_phrases.Length)];
        }
    }

    /// <summary>A title of a few words.</summary>
    public string Title() => Sentence(2 + _random.Next(4)).TrimEnd('.');

    /// <summary>A paragraph of as many words as one passage holds.</summary>
    public string Paragraph()
    {
        var text = new StringBuilder();
        var words = 90 + _random.Next(110);
        while (words > 0)
        {
            var length = Math.Min(words, 8 + _random.Next(14));
            text.Append(text.Length == 0 ? string.Empty : " ").Append(Sentence(length));
            words -= length;
        }

        return text.ToString();
    }

    private string Sentence(int words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            text.Append(i == 0 ? string.Empty : " ").Append(Next());
        }

        text[0] = char.ToUpperInvariant(text[0]);
        return text.Append('.').ToString();
    }

    private string Next()
    {
        var kind = _random.NextDouble();
        if (kind < NoteWords)
        {
            return _noteWords[_random.Next(_noteWords.Length)];
        }

        if (kind < NoteWords + GlossaryPhrases)
        {
            return _subjects[_random.Next(_subjects.Length)];
        }

        return kind < NoteWords + GlossaryPhrases + Numbers ? Number() : _vocabulary[_ranks.Next(_random)];
    }

    private string Number()
    {
        var number = (1 + _random.Next(40)).ToString(CultureInfo.InvariantCulture);
        return _random.Next(3) == 0 ? _language.Choose("artikel ", "article ") + number : number;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var position = 0;
        while (WordTokenizer.TryNext(text, ref position, out var token))
        {
            words.Add(text.Substring(token.Start, token.Length));
        }

        return words;
    }
}
