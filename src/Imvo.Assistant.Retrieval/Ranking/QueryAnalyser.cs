using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;

namespace Imvo.Assistant.Retrieval.Ranking;

/// <summary>
/// Cuts a question into units: references, concepts, then the words that are left. A word that neither the lexicon nor the
/// index knows is corrected when a known word is one typing error away.
/// </summary>
internal sealed class QueryAnalyser(TextAnalyser analyser, Func<string, bool> isIndexed)
{
    /// <summary>Units beyond this number are dropped: matches are kept as bits of one number.</summary>
    public const int MostUnits = 64;

    /// <summary>Shorter words are not corrected: too many words are one letter apart.</summary>
    private const int ShortestCorrected = 5;

    public List<SearchUnit> Analyse(string question, TextLanguage language)
    {
        var (text, corrections) = Correct(question, language);
        var terms = new List<AnalysedTerm>();
        analyser.Analyse(text, language, terms);

        var units = new List<SearchUnit>();
        var taken = new List<AnalysedTerm>();
        AddWhole(text, terms, TermRole.Reference, units, taken, corrections);
        AddWhole(text, terms, TermRole.Concept, units, taken, corrections);
        foreach (var term in terms)
        {
            if (term.Role == TermRole.Word && !IsTaken(term, taken))
            {
                AddWord(text, term, terms, language, units, corrections);
            }
        }

        if (corrections.Count > 0)
        {
            units = units.ConvertAll(unit => AsTyped(unit, question, corrections));
        }

        units.Sort((one, other) => one.Start.CompareTo(other.Start));
        return WithoutRepeats(units);
    }

    /// <summary>The terms of the glossary in a question, whether or not a passage holds them.</summary>
    public List<SearchUnit> Concepts(string question, TextLanguage language)
    {
        var (text, corrections) = Correct(question, language);
        var terms = new List<AnalysedTerm>();
        analyser.Analyse(text, language, terms);
        var concepts = new List<SearchUnit>();
        foreach (var term in terms)
        {
            // The longest stretch wins here too.
            if (term.Role == TermRole.Concept && !terms.Exists(other => other.Role == TermRole.Concept && other.Length > term.Length
                && other.Start <= term.Start && other.Start + other.Length >= term.Start + term.Length))
            {
                concepts.Add(AsTyped(Whole(text, term, weight: 1, corrections), question, corrections));
            }
        }

        return concepts;
    }

    private static List<SearchUnit> WithoutRepeats(List<SearchUnit> units)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        units.RemoveAll(unit => !seen.Add(unit.Terms[0].Term));
        if (units.Count > MostUnits)
        {
            units.RemoveRange(MostUnits, units.Count - MostUnits);
        }

        return units;
    }

    private static bool IsTaken(AnalysedTerm term, List<AnalysedTerm> taken) =>
        taken.Exists(whole => term.Start < whole.Start + whole.Length && term.Start + term.Length > whole.Start);

    // Units are found in the corrected text and told in the words and at the place of the question.
    private static SearchUnit AsTyped(SearchUnit unit, string question, List<Correction> corrections)
    {
        var start = TypedPosition(unit.Start, corrections);
        var length = TypedPosition(unit.Start + unit.Length, corrections) - start;
        return unit with { Text = question.Substring(start, length), Start = start, Length = length };
    }

    private static int TypedPosition(int position, List<Correction> corrections) => position + corrections
        .Where(correction => correction.Start + correction.Word.Length <= position)
        .Sum(correction => correction.TypedLength - correction.Word.Length);

    private static string? Corrected(int start, int length, List<Correction> corrections)
    {
        foreach (var correction in corrections)
        {
            if (correction.Start < start + length && correction.Start + correction.Word.Length > start)
            {
                return correction.Word;
            }
        }

        return null;
    }

    private void AddWhole(
        string text,
        List<AnalysedTerm> terms,
        TermRole role,
        List<SearchUnit> units,
        List<AnalysedTerm> taken,
        List<Correction> corrections)
    {
        // The longest stretch wins: worst forms of child labour over child labour.
        var whole = terms.FindAll(term => term.Role == role);
        whole.Sort((one, other) => one.Length != other.Length ? other.Length.CompareTo(one.Length) : one.Start.CompareTo(other.Start));
        foreach (var term in whole)
        {
            if (IsTaken(term, taken) || !isIndexed(term.Term))
            {
                continue;
            }

            // A reference leaves its words to a concept: UN Guiding Principle 24 is about the Guiding Principles too.
            if (role == TermRole.Concept)
            {
                taken.Add(term);
            }

            units.Add(Whole(text, term, role == TermRole.Reference ? RankingWeights.Reference : 1, corrections));
        }
    }

    private static SearchUnit Whole(string text, AnalysedTerm term, double weight, List<Correction> corrections) => new(
        text.Substring(term.Start, term.Length),
        term.Start,
        term.Length,
        [new QueryTerm(term.Term, 1f)],
        weight,
        IsConcept: true,
        IsPart: false,
        Corrected(term.Start, term.Length, corrections));

    private void AddWord(
        string text,
        AnalysedTerm word,
        List<AnalysedTerm> terms,
        TextLanguage language,
        List<SearchUnit> units,
        List<Correction> corrections)
    {
        var written = text.Substring(word.Start, word.Length);
        var corrected = Corrected(word.Start, word.Length, corrections);
        var isNumber = char.IsAsciiDigit(written[0]);
        var group = new List<QueryTerm> { new(word.Term, 1f) };
        if (!isNumber)
        {
            // The same word in a text of the other language has that language's stem.
            var other = analyser.Words(language.Other()).Analyse(written).Stem;
            if (!string.Equals(other, word.Term, StringComparison.Ordinal))
            {
                group.Add(new QueryTerm(other, 0.9f));
            }

        }

        // Told before translations come in: those are not the compound itself.
        var isIndexedWhole = group.Exists(term => isIndexed(term.Term));
        if (!isNumber)
        {
            AddTranslations(group, word.Term, language);
        }

        var parts = terms.FindAll(term =>
            term.Start == word.Start && term.Role is TermRole.Part or TermRole.PartConcept && isIndexed(term.Term));
        if (isIndexedWhole || parts.Count == 0)
        {
            units.Add(new SearchUnit(
                written, word.Start, word.Length, group, isNumber ? RankingWeights.BareNumber : 1, false, false, corrected));
        }

        // A part that is a concept is searched as the concept, in every form and language.
        var concepts = parts.FindAll(term => term.Role == TermRole.PartConcept);
        var weight = isIndexedWhole ? RankingWeights.KnownCompoundPart : RankingWeights.UnknownCompoundPart;
        foreach (var part in parts)
        {
            var isConcept = part.Role == TermRole.PartConcept;
            if (isConcept || concepts.Count == 0 || !IsStemOfConcept(part.Term, concepts, language))
            {
                var forms = new List<QueryTerm> { new(part.Term, 1f) };
                if (!isConcept)
                {
                    AddTranslations(forms, part.Term, language);
                }

                units.Add(new SearchUnit(
                    written, word.Start, word.Length, forms, weight, isConcept, isIndexedWhole, corrected));
            }
        }
    }

    private void AddTranslations(List<QueryTerm> group, string stem, TextLanguage language)
    {
        var translations = analyser.Lexicon.Translations(stem, language);
        foreach (var translation in translations)
        {
            Add(group, new QueryTerm(translation, RankingWeights.Translation));
        }

        // What a translation is called in the question's language is a synonym: sack, ontslaan, dismiss.
        foreach (var translation in translations)
        {
            foreach (var synonym in analyser.Lexicon.Translations(translation, language.Other()))
            {
                Add(group, new QueryTerm(synonym, RankingWeights.Synonym, IsSynonym: true));
            }
        }
    }

    private static void Add(List<QueryTerm> group, QueryTerm other)
    {
        if (!group.Exists(term => string.Equals(term.Term, other.Term, StringComparison.Ordinal)))
        {
            group.Add(other);
        }
    }

    private bool IsStemOfConcept(string stem, List<AnalysedTerm> concepts, TextLanguage language) =>
        analyser.Lexicon.Phrases(language).MatchLongest([stem], out var concept) == 1
        && concepts.Exists(term => string.Equals(term.Term, analyser.Lexicon.ConceptTerm(concept), StringComparison.Ordinal));

    private (string Text, List<Correction> Corrections) Correct(string question, TextLanguage language)
    {
        var corrections = new List<Correction>();
        var text = question;
        var position = 0;
        while (WordTokenizer.TryNext(text, ref position, out var token))
        {
            if (token.IsNumber || token.Length < ShortestCorrected)
            {
                continue;
            }

            var written = text.AsSpan(token.Start, token.Length);
            var word = analyser.Words(language).Analyse(written);
            if (word.IsStopWord || IsKnown(word, language) || analyser.Lexicon.Correct(word.Folded) is not { } better)
            {
                continue;
            }

            text = string.Concat(text.AsSpan(0, token.Start), better, text.AsSpan(token.Start + token.Length));
            corrections.Add(new Correction(token.Start, better, token.Length));
            position = token.Start + better.Length;
        }

        return (text, corrections);
    }

    private bool IsKnown(WordAnalysis word, TextLanguage language) =>
        analyser.Lexicon.Contains(word.Folded)
        || isIndexed(word.Stem)
        || word.Parts.Count > 0
        || word.StartsPhrase
        || analyser.Lexicon.IsStopWord(word.Folded, language.Other())
        || isIndexed(analyser.Words(language.Other()).Analyse(word.Folded).Stem);

    private sealed record Correction(int Start, string Word, int TypedLength);
}
