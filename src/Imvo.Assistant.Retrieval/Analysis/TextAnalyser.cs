using System.Globalization;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Retrieval.Analysis;

/// <summary>
/// Turns a text into index terms: stems, parts of compounds, concepts of the glossary and references. The same for texts that
/// are indexed and for questions. Safe for concurrent use.
/// </summary>
public sealed class TextAnalyser
{
    private readonly WordAnalyser _dutch;
    private readonly WordAnalyser _english;

    /// <summary>Makes an analyser over the lexicon of a generation.</summary>
    public TextAnalyser(Lexicon lexicon)
    {
        Lexicon = lexicon;
        _dutch = new WordAnalyser(lexicon, TextLanguage.Dutch);
        _english = new WordAnalyser(lexicon, TextLanguage.English);
    }

    /// <summary>The lexicon in use.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The analyser of single words of a language.</summary>
    public WordAnalyser Words(TextLanguage language) => language == TextLanguage.Dutch ? _dutch : _english;

    /// <summary>Analyses a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="terms">Receives the terms in order of their first character.</param>
    public void Analyse(ReadOnlySpan<char> text, TextLanguage language, List<AnalysedTerm> terms)
    {
        var words = Words(language);
        var run = new List<Step>(128);
        var position = 0;
        while (WordTokenizer.TryNext(text, ref position, out var token))
        {
            var written = text.Slice(token.Start, token.Length);
            run.Add(token.IsNumber
                ? new Step(token, null, NumberForm.Normalise(written))
                : Word(token, words.Analyse(written)));
        }

        var stems = new string[PhraseTable.LongestPhrase];
        for (var i = 0; i < run.Count; i++)
        {
            AddWord(text, run, i, terms);
            AddConcept(run, i, Lexicon.Phrases(language), stems, terms);
        }
    }

    private static Step Word(WordToken token, WordAnalysis analysis) => new(token, analysis, analysis.Stem);

    private static void AddWord(ReadOnlySpan<char> text, List<Step> run, int i, List<AnalysedTerm> terms)
    {
        var (token, analysis, term) = run[i];
        AddReference(text, run, i, terms);
        if (analysis is null)
        {
            terms.Add(new AnalysedTerm(token.Start, token.Length, term, TermRole.Word));
            return;
        }

        if (analysis.IsStopWord)
        {
            return;
        }

        terms.Add(new AnalysedTerm(token.Start, token.Length, term, TermRole.Word));
        foreach (var part in analysis.Parts)
        {
            terms.Add(new AnalysedTerm(token.Start, token.Length, part, TermRole.Part));
        }

        foreach (var concept in analysis.PartConcepts)
        {
            terms.Add(new AnalysedTerm(token.Start, token.Length, concept, TermRole.PartConcept));
        }
    }

    private void AddConcept(List<Step> run, int i, PhraseTable phrases, string[] stems, List<AnalysedTerm> terms)
    {
        // A form may also start with a number: 6 stappen.
        if (run[i].Analysis is { StartsPhrase: false })
        {
            return;
        }

        var count = 0;
        while (count < stems.Length && i + count < run.Count)
        {
            stems[count] = run[i + count].Term;
            count++;
        }

        var length = phrases.MatchLongest(stems.AsSpan(0, count), out var concept);
        if (length == 0)
        {
            return;
        }

        var start = run[i].Token.Start;
        var last = run[i + length - 1].Token;
        terms.Add(new AnalysedTerm(start, last.Start + last.Length - start, Lexicon.ConceptTerm(concept), TermRole.Concept));
    }

    // A reference is an opening word and a number (beginsel 17, SDG 8.7, hoofdstuk IV) or a section sign and a number.
    private static void AddReference(ReadOnlySpan<char> text, List<Step> run, int i, List<AnalysedTerm> terms)
    {
        var (token, analysis, term) = run[i];
        var number = analysis is null ? term : RomanTerm(analysis);
        if (number is null)
        {
            return;
        }

        string? kind = null;
        var start = token.Start;
        if (token.Start > 0 && text[..token.Start].TrimEnd().EndsWith("§", StringComparison.Ordinal))
        {
            kind = "section";
        }
        else if (i > 0 && run[i - 1].Analysis is { } before)
        {
            kind = ReferenceWords.KindOf(before.Folded);
            start = run[i - 1].Token.Start;
        }

        if (kind is not null)
        {
            terms.Add(new AnalysedTerm(start, token.Start + token.Length - start, "#" + kind + ":" + number, TermRole.Reference));
        }
    }

    private static string? RomanTerm(WordAnalysis analysis)
    {
        var number = ReferenceWords.RomanNumber(analysis.Folded);
        return number == 0 ? null : number.ToString(CultureInfo.InvariantCulture);
    }

    private sealed record Step(WordToken Token, WordAnalysis? Analysis, string Term);
}
