using System.Text;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Retrieval.Analysis;

/// <summary>Collects words and concepts and makes the lexicon of a generation.</summary>
public sealed class LexiconBuilder
{
    // An authored text is vetted: one occurrence makes a word known.
    private const int AuthoredWeight = Lexicon.KnownWeight;

    // A form of the other language is looked for too (Dutch texts say due diligence), if it cannot be mistaken.
    private const int ShortestForeignWord = 6;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ushort> _dutchPhrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ushort> _englishPhrases = new(StringComparer.Ordinal);
    private readonly List<string> _concepts = [];
    private readonly HashSet<string> _dutchToEnglish = new(StringComparer.Ordinal);
    private readonly HashSet<string> _englishToDutch = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _dutchStopWords = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _englishStopWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> _wordsOfDocument = new(StringComparer.Ordinal);

    /// <summary>Adds words that carry no meaning of their own.</summary>
    public void AddStopWords(TextLanguage language, IEnumerable<string> words)
    {
        var target = language == TextLanguage.Dutch ? _dutchStopWords : _englishStopWords;
        target.UnionWith(words.Select(WordFolding.Fold));
    }

    /// <summary>Adds words that compounds are made of.</summary>
    public void AddCompoundParts(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            Add(WordFolding.Fold(word), AuthoredWeight);
        }
    }

    /// <summary>Adds a concept with all its forms; the first forms added win a form that two concepts claim.</summary>
    public void AddConcept(string key, IEnumerable<string> dutch, IEnumerable<string> english)
    {
        var concept = checked((ushort)_concepts.Count);
        _concepts.Add(key);
        foreach (var form in dutch)
        {
            AddForm(form, concept, TextLanguage.Dutch);
        }

        foreach (var form in english)
        {
            AddForm(form, concept, TextLanguage.English);
        }
    }

    /// <summary>Adds what a Dutch word is in English; both become known words.</summary>
    public void AddTranslation(WordTranslation translation)
    {
        var dutch = WordFolding.Fold(translation.Dutch);
        Add(dutch, AuthoredWeight);
        foreach (var word in translation.English)
        {
            var english = WordFolding.Fold(word);
            Add(english, AuthoredWeight);
            var stems = (Dutch: Stemmers.For(TextLanguage.Dutch).Stem(dutch), English: Stemmers.For(TextLanguage.English).Stem(english));
            _dutchToEnglish.Add(stems.Dutch + TranslationTable.Separator + stems.English);
            _englishToDutch.Add(stems.English + TranslationTable.Separator + stems.Dutch);
        }
    }

    /// <summary>Adds the words of an authored text.</summary>
    public void AddAuthoredText(ReadOnlySpan<char> text)
    {
        var position = 0;
        while (WordTokenizer.TryNext(text, ref position, out var token))
        {
            if (!token.IsNumber)
            {
                Add(Fold(text.Slice(token.Start, token.Length)), AuthoredWeight);
            }
        }
    }

    /// <summary>Adds the words of a passage of a document; ends of documents are told by <see cref="EndDocument"/>.</summary>
    public void AddDocumentText(ReadOnlySpan<char> text)
    {
        var position = 0;
        while (WordTokenizer.TryNext(text, ref position, out var token))
        {
            if (!token.IsNumber)
            {
                _wordsOfDocument.Add(Fold(text.Slice(token.Start, token.Length)));
            }
        }
    }

    /// <summary>Counts the words of the document whose passages were added.</summary>
    public void EndDocument()
    {
        foreach (var word in _wordsOfDocument)
        {
            Add(word, 1);
        }

        _wordsOfDocument.Clear();
    }

    /// <summary>Writes the lexicon.</summary>
    public void Write(string path)
    {
        // A word that one document alone uses may be an error of that document: it is no word to correct towards.
        var words = _words.Where(word => word.Value >= Lexicon.KnownWeight).Select(word => (word.Key, word.Value)).ToList();
        LexiconFile.Write(path, new LexiconContent(
            Sorted(words),
            Sorted(_dutchPhrases.Select(phrase => (phrase.Key, phrase.Value))),
            Sorted(_englishPhrases.Select(phrase => (phrase.Key, phrase.Value))),
            [.. Sorted(_dutchToEnglish.Select(pair => (pair, 0))).Select(pair => pair.Word)],
            [.. Sorted(_englishToDutch.Select(pair => (pair, 0))).Select(pair => pair.Word)],
            [.. _dutchStopWords],
            [.. _englishStopWords],
            _concepts));
    }

    private static List<(string Word, T Value)> Sorted<T>(IEnumerable<(string Word, T Value)> items)
    {
        var list = items.ToList();
        list.Sort((one, other) => Encoding.UTF8.GetBytes(one.Word).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(other.Word)));
        return list;
    }

    private static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[WordTokenizer.LongestWord * 2];
        return new string(buffer[..WordFolding.Fold(word, buffer)]);
    }

    private void Add(string word, int weight) => _words[word] = _words.GetValueOrDefault(word) + weight;

    private void AddForm(string form, ushort concept, TextLanguage language)
    {
        var words = new List<string>();
        var position = 0;
        while (WordTokenizer.TryNext(form, ref position, out var token))
        {
            var written = form.AsSpan(token.Start, token.Length);
            words.Add(token.IsNumber ? NumberForm.Normalise(written) : Fold(written));
        }

        if (words.Count is 0 or > PhraseTable.LongestPhrase)
        {
            return;
        }

        foreach (var word in words)
        {
            Add(word, AuthoredWeight);
        }

        AddPhrase(words, concept, language);
        var isAbbreviation = form.Length > 2 && form.All(letter => !char.IsLower(letter));
        if (words.Count > 1 || words[0].Length >= ShortestForeignWord || isAbbreviation)
        {
            AddPhrase(words, concept, language.Other());
        }
    }

    private void AddPhrase(List<string> words, ushort concept, TextLanguage language)
    {
        var stemmer = Stemmers.For(language);
        var phrase = string.Join(' ', words.ConvertAll(word => char.IsAsciiDigit(word[0]) ? word : stemmer.Stem(word)));
        (language == TextLanguage.Dutch ? _dutchPhrases : _englishPhrases).TryAdd(phrase, concept);
    }
}
