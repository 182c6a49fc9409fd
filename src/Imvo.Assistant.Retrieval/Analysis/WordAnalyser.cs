using System.Collections.Concurrent;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Retrieval.Analysis;

/// <summary>Analyses single words of one language and remembers the result. Safe for concurrent use.</summary>
public sealed class WordAnalyser
{
    // Bounds the memory of a long-running host: about 20 MB.
    private const int MostRemembered = 100_000;

    private readonly Lexicon _lexicon;
    private readonly TextLanguage _language;
    private readonly CompoundSplitter _compounds;
    private readonly ConcurrentDictionary<string, WordAnalysis> _remembered = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WordAnalysis>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private int _count;

    /// <summary>Makes an analyser of one language over a lexicon.</summary>
    public WordAnalyser(Lexicon lexicon, TextLanguage language)
    {
        _lexicon = lexicon;
        _language = language;
        _compounds = new CompoundSplitter(lexicon.IsCompoundPart);
        _lookup = _remembered.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Analyses a word as it stands in the text.</summary>
    public WordAnalysis Analyse(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[WordTokenizer.LongestWord * 2];
        var folded = buffer[..WordFolding.Fold(word, buffer)];
        if (_lookup.TryGetValue(folded, out var known))
        {
            return known;
        }

        if (Interlocked.Increment(ref _count) > MostRemembered)
        {
            _remembered.Clear();
            Interlocked.Exchange(ref _count, 0);
        }

        var analysis = Compute(new string(folded));
        _remembered[analysis.Folded] = analysis;
        return analysis;
    }

    private WordAnalysis Compute(string folded)
    {
        var stemmer = Stemmers.For(_language);
        var phrases = _lexicon.Phrases(_language);
        var stem = stemmer.Stem(folded);

        // A single letter is what is left of I'm or zo'n.
        var isStopWord = folded.Length == 1 || _lexicon.IsStopWord(folded, _language);
        var isConcept = phrases.MatchLongest([stem], out _) == 1;

        // A word that is itself a concept, such as kinderarbeid, is one thing and not the sum of its parts.
        var parts = _language == TextLanguage.Dutch && !isStopWord && !isConcept
            ? _compounds.Split(folded).Select(stemmer.Stem).ToArray()
            : [];
        var concepts = new List<string>();
        foreach (var part in parts)
        {
            if (phrases.MatchLongest([part], out var concept) == 1)
            {
                concepts.Add(_lexicon.ConceptTerm(concept));
            }
        }

        return new WordAnalysis(folded, stem, isStopWord, phrases.StartsPhrase(stem), parts, concepts);
    }
}
