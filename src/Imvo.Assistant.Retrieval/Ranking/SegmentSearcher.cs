using System.Collections.Concurrent;
using System.Numerics;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;
using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Ranking;

/// <summary>Searches the segments of one generation with BM25F over groups of terms. Safe for concurrent use.</summary>
internal sealed class SegmentSearcher
{
    private readonly IReadOnlyList<Segment> _segments;
    private readonly int[] _firstPassage;
    private readonly bool[][] _removed;
    private readonly QueryAnalyser _queries;
    private readonly Definitions _definitions;
    private readonly ConcurrentBag<ScoreBoard> _boards = [];
    private readonly FieldLengths _lengths;
    private readonly byte[] _languages;
    private readonly int[] _passagesPerLanguage = new int[ScoreBoard.Languages];
    private readonly string _corpusVersion;

    /// <param name="segments">The segments.</param>
    /// <param name="removed">Per segment, which documents were removed.</param>
    /// <param name="analyser">The analyser the segments were written with.</param>
    /// <param name="definitions">What the glossary says of its terms.</param>
    /// <param name="corpusVersion">Version of the whole.</param>
    public SegmentSearcher(
        IReadOnlyList<Segment> segments, bool[][] removed, TextAnalyser analyser, Definitions definitions, string corpusVersion)
    {
        _definitions = definitions;
        _segments = segments;
        _removed = removed;
        _corpusVersion = corpusVersion;
        _firstPassage = new int[segments.Count];
        var passages = 0;
        for (var i = 0; i < segments.Count; i++)
        {
            _firstPassage[i] = passages;
            passages += segments[i].Passages.Length;
        }

        _languages = new byte[passages];
        for (var i = 0; i < segments.Count; i++)
        {
            CountLanguages(segments[i].Passages, _languages.AsSpan(_firstPassage[i]));
        }

        _lengths = FieldLengths.Average(segments);
        _queries = new QueryAnalyser(analyser, IsIndexed);
    }

    public PassageSearchResult Search(PassageQuery query)
    {
        var units = _queries.Analyse(query.Text, query.Language);
        if (!_boards.TryTake(out var board))
        {
            board = new ScoreBoard(_languages);
        }

        var weights = new double[units.Count];
        List<Candidate> candidates;
        try
        {
            for (var unit = 0; unit < units.Count; unit++)
            {
                weights[unit] = Score(units[unit], unit, board);
            }

            candidates = SelectCandidates(query, board);
        }
        finally
        {
            board.Clear();
            _boards.Add(board);
        }

        LookClosely(candidates, units, weights);
        var hits = SearchOrder.Choose(candidates, query.Top).ConvertAll(candidate => Hit(candidate, query));
        var described = new QueryUnit[units.Count];
        for (var unit = 0; unit < units.Count; unit++)
        {
            described[unit] = Describe(units[unit], weights[unit]);
        }

        var result = new PassageSearchResult(described, hits, _corpusVersion);

        // Definitions are notes: who wants documents only does not get them.
        return query is { WithDefinitions: true, Scope: not SearchScope.Documents } ? result with { Definitions = Define(query) } : result;
    }

    /// <summary>The passages of a document among what this searcher may see, in its own order.</summary>
    public List<Passage> PassagesOf(string documentId)
    {
        var passages = new List<Passage>();
        for (var s = 0; s < _segments.Count; s++)
        {
            var segment = _segments[s];
            for (var i = 0; i < segment.Passages.Length; i++)
            {
                var document = (int)segment.Passages[i].Document;
                if (!_removed[s][document]
                    && segment.Documents[document].Kind == PassageKind.Document
                    && string.Equals(segment.Documents[document].Id, documentId, StringComparison.Ordinal))
                {
                    passages.Add(segment.Passage(i));
                }
            }
        }

        passages.Sort((one, other) => one.Offset.CompareTo(other.Offset));
        return passages;
    }

    private List<TermDefinition> Define(PassageQuery query)
    {
        var defined = new List<TermDefinition>();
        foreach (var concept in _queries.Concepts(query.Text, query.Language))
        {
            if (_definitions.Find(concept.Terms[0].Term, query.Preferred) is { } passage)
            {
                defined.Add(new TermDefinition(concept.Text, concept.Start, concept.Length, concept.Corrected is not null, passage));
            }
        }

        return defined;
    }

    // A note is found by the words of the question's language and shown in that of the answer.
    private static PassageHit Hit(Candidate candidate, PassageQuery query)
    {
        var score = Math.Round(candidate.Score, 4);
        return query.Preferred != query.Language && NoteTwin.Of(candidate, query.Preferred) is { } twin
            ? new PassageHit(twin, score, candidate.Units, candidate.TitleUnits, [])
            : new PassageHit(candidate.Segment.Passage(candidate.Passage), score, candidate.Units, candidate.TitleUnits, candidate.Matches);
    }

    private bool IsIndexed(string term)
    {
        foreach (var segment in _segments)
        {
            if (segment.TryFind(term, out _))
            {
                return true;
            }
        }

        return false;
    }

    private QueryUnit Describe(SearchUnit unit, double weight)
    {
        var isKnown = weight > 0;
        return new QueryUnit(
            unit.Text,
            unit.Start,
            unit.Length,
            isKnown ? weight : InverseFrequency(0, _languages.Length) * unit.Weight,
            isKnown,
            unit.IsConcept,
            unit.IsPart,
            unit.Corrected);
    }

    // Gives the unit's weight: inverse frequency of the group times its factor; 0 when no passage holds it. A word and its
    // translations are one group, but each language has its own frequencies: a common English word makes a rare Dutch one no less
    // telling in Dutch.
    private double Score(SearchUnit unit, int number, ScoreBoard board)
    {
        Accumulate(unit, isSynonym: false, board);
        Span<int> counts = stackalloc int[ScoreBoard.Languages];
        board.GroupCounts.CopyTo(counts);

        // Synonyms find more passages; they do not make the word that was asked for more common.
        Accumulate(unit, isSynonym: true, board);
        Span<float> weights = stackalloc float[ScoreBoard.Languages];
        var heaviest = 0.0;
        for (var language = 0; language < weights.Length; language++)
        {
            var count = counts[language] == 0 ? board.GroupCounts[language] : counts[language];
            var weight = count == 0 ? 0 : Weight(unit, InverseFrequency(count, _passagesPerLanguage[language]));
            weights[language] = (float)weight;
            heaviest = Math.Max(heaviest, weight);
        }

        board.CloseGroup(number, weights);
        return heaviest;
    }

    private void Accumulate(SearchUnit unit, bool isSynonym, ScoreBoard board)
    {
        for (var s = 0; s < _segments.Count; s++)
        {
            foreach (var term in unit.Terms)
            {
                if (term.IsSynonym == isSynonym && _segments[s].TryFind(term.Term, out var info))
                {
                    Accumulate(_segments[s].Postings(info), _segments[s].Passages, _firstPassage[s], term.Weight, board);
                }
            }
        }
    }

    private static double Weight(SearchUnit unit, double frequency) => unit.IsConcept
        ? Math.Max(frequency, RankingWeights.LeastConceptFrequency) * RankingWeights.Concept * unit.Weight
        : frequency * unit.Weight;

    private void Accumulate(PostingReader postings, ReadOnlySpan<PassageMeta> metas, int first, float weight, ScoreBoard board)
    {
        while (postings.TryNext(out var posting))
        {
            ref readonly var meta = ref metas[posting.Passage];
            var occurrences = posting.Body * RankingWeights.BodyWeight * _lengths.Body(meta.BodyLength);
            if ((posting.Title | posting.Heading | posting.Keywords) != 0)
            {
                occurrences +=
                    (posting.Title * RankingWeights.TitleWeight * _lengths.Title(meta.TitleLength))
                    + (posting.Heading * RankingWeights.HeadingWeight * _lengths.Heading(meta.HeadingLength))
                    + (posting.Keywords * RankingWeights.KeywordWeight * _lengths.Keywords(meta.KeywordLength));
            }

            board.AddToGroup(first + posting.Passage, occurrences * weight);
        }
    }

    private static double InverseFrequency(int passages, int all) => Math.Log(1 + ((all - passages + 0.5) / (passages + 0.5)));

    private void CountLanguages(ReadOnlySpan<PassageMeta> metas, Span<byte> languages)
    {
        for (var i = 0; i < metas.Length; i++)
        {
            languages[i] = metas[i].Language;
            _passagesPerLanguage[metas[i].Language]++;
        }
    }

    private List<Candidate> SelectCandidates(PassageQuery query, ScoreBoard board)
    {
        var best = new BestPassages(RankingWeights.Candidates);
        var visible = new Dictionary<DocumentRecord, bool>(ReferenceEqualityComparer.Instance);
        var segment = 0;
        var metas = ReadOnlySpan<PassageMeta>.Empty;
        foreach (var passage in board.Touched)
        {
            // Passages of one segment come in long runs.
            var number = passage - _firstPassage[segment];
            if (number < 0 || number >= metas.Length)
            {
                segment = SegmentOf(passage);
                metas = _segments[segment].Passages;
                number = passage - _firstPassage[segment];
            }

            ref readonly var meta = ref metas[number];
            if (IsTwin(meta, query.Language))
            {
                continue;
            }

            var score = board.Score(passage) * Prior(meta, query.Preferred);
            if (best.Takes(score) && !_removed[segment][meta.Document]
                && IsVisible(_segments[segment].Documents[(int)meta.Document], query, visible))
            {
                best.Add(passage, score);
            }
        }

        var candidates = new List<Candidate>(best.Count);
        for (var rank = 0; rank < best.Count; rank++)
        {
            var passage = best[rank];
            segment = SegmentOf(passage);
            var number = passage - _firstPassage[segment];
            candidates.Add(new Candidate
            {
                Segment = _segments[segment],
                Passage = number,
                Meta = _segments[segment].Passages[number],
                Units = board.Units(passage),
                Score = best.ScoreOf(rank),
            });
        }

        return candidates;
    }

    private static bool IsVisible(DocumentRecord document, PassageQuery query, Dictionary<DocumentRecord, bool> known)
    {
        if (!known.TryGetValue(document, out var visible))
        {
            known[document] = visible = PassageVisibility.IsVisible(document, query);
        }

        return visible;
    }

    // Every note has a twin in the language of the question, which says the same and holds its words.
    private static bool IsTwin(in PassageMeta meta, TextLanguage language) =>
        meta.Kind == (byte)PassageKind.Note && meta.Language != (byte)language;

    private static double Prior(in PassageMeta meta, TextLanguage language) =>
        (meta.Kind == (byte)PassageKind.Note ? RankingWeights.NotePrior : 1)
        * (DocumentStanding)meta.Standing switch
        {
            DocumentStanding.Reference => RankingWeights.ReferencePrior,
            DocumentStanding.Background => RankingWeights.BackgroundPrior,
            _ => 1,
        }
        * (meta.Language == (byte)language ? 1 : RankingWeights.OtherLanguage);

    private static void LookClosely(List<Candidate> candidates, List<SearchUnit> units, double[] weights)
    {
        var proximity = new Proximity(weights);
        Segment? segment = null;
        UnitsByTerm? sought = null;
        foreach (var candidate in candidates.OrderBy(candidate => candidate.Segment.Name, StringComparer.Ordinal))
        {
            if (sought is null || !ReferenceEquals(segment, candidate.Segment))
            {
                segment = candidate.Segment;
                sought = new UnitsByTerm(segment, units);
            }

            var matches = new List<UnitMatch>();
            var terms = candidate.Segment.Terms(candidate.Passage);
            while (terms.TryNextOfTitle(out var term))
            {
                candidate.TitleUnits |= sought.TryGet(term, out var inTitle) ? inTitle : 0;
            }

            while (terms.TryNext(sought.Bits, out var start, out var length, out var term))
            {
                if (sought.TryGet(term, out var found))
                {
                    for (; found != 0; found &= found - 1)
                    {
                        matches.Add(new UnitMatch(BitOperations.TrailingZeroCount(found), start, length));
                    }
                }
            }

            candidate.Matches = matches;
            candidate.Score += proximity.Reward(matches);
            candidate.Score *= IsNamed(candidate.Document.Id, candidate.Meta, units) ? NamedNote.Factor(candidate.Meta) : 1;
            candidate.Score *= 1 + (RankingWeights.TitleCoverage * Coverage(candidate.TitleUnits, weights));
        }
    }

    // A note's id is "note:KEY" or, rendered from a row, "note:KIND-KEY": child labour names note:child-labour, not the note of the
    // law nl-child-labour; nor is due diligence the written note ungp-due-diligence.
    private static bool IsNamed(string document, in PassageMeta meta, List<SearchUnit> units)
    {
        var isRow = (DocumentStanding)meta.Standing is DocumentStanding.Reference or DocumentStanding.Background;
        foreach (var unit in units)
        {
            if (unit.Key is { } key && document.EndsWith(key, StringComparison.Ordinal) && document.Length > key.Length)
            {
                var before = document.AsSpan(0, document.Length - key.Length);
                if (before[^1] == ':' || (isRow && before[^1] == '-' && before.IndexOf('-') == before.Length - 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static double Coverage(ulong units, double[] weights)
    {
        var covered = 0.0;
        var total = 0.0;
        for (var unit = 0; unit < weights.Length; unit++)
        {
            total += weights[unit];
            covered += (units & (1UL << unit)) != 0 ? weights[unit] : 0;
        }

        return total == 0 ? 0 : covered / total;
    }

    private int SegmentOf(int passage)
    {
        var segment = _segments.Count - 1;
        while (_firstPassage[segment] > passage)
        {
            segment--;
        }

        return segment;
    }
}
