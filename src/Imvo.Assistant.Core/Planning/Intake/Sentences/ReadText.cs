using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Sentences;

/// <summary>A text with all that was recognised in it.</summary>
internal sealed class ReadText
{
    private readonly List<WordMark>?[] _marks;
    private readonly TermMatch?[] _matches;

    public ReadText(string text, TextLanguage language, Lexicon lexicon, List<Token> tokens)
    {
        Text = text;
        Language = language;
        Lexicon = lexicon;
        Tokens = tokens;
        _marks = new List<WordMark>?[tokens.Count];
        _matches = new TermMatch?[tokens.Count];
    }

    public string Text { get; }

    public TextLanguage Language { get; }

    public Lexicon Lexicon { get; }

    public List<Token> Tokens { get; }

    public int Count => Tokens.Count;

    /// <summary>The products, sectors and countries, in the order of the text.</summary>
    public List<TermMatch> Matches { get; } = [];

    public void Add(WordMark mark)
    {
        for (var at = mark.First; at <= mark.Last; at++)
        {
            (_marks[at] ??= []).Add(mark);
            Tokens[at].IsKnown = true;
        }
    }

    public void Add(TermMatch match)
    {
        Matches.Add(match);
        for (var at = match.First; at <= match.Last; at++)
        {
            _matches[at] = match;
            Tokens[at].IsKnown = true;
        }
    }

    /// <summary>Puts one match in the place of two.</summary>
    public void Join(int first, TermMatch joined)
    {
        Matches.RemoveRange(first, 2);
        Matches.Insert(first, joined);
        for (var at = joined.First; at <= joined.Last; at++)
        {
            _matches[at] = joined;
        }
    }

    public TermMatch? MatchAt(int token) => token >= 0 && token < Count ? _matches[token] : null;

    /// <summary>Whether the token is part of a word group of this kind.</summary>
    public bool Is(int token, WordKind kind) => Find(token, kind) is not null;

    /// <summary>The word group of this kind that the token is part of.</summary>
    public WordMark? Find(int token, WordKind kind)
    {
        if (token < 0 || token >= Count || _marks[token] is not { } marks)
        {
            return null;
        }

        foreach (var mark in marks)
        {
            if (mark.Kind == kind)
            {
                return mark;
            }
        }

        return null;
    }

    /// <summary>The longest word group of this kind that begins at the token.</summary>
    public WordMark? At(int token, WordKind kind)
    {
        if (token < 0 || token >= Count || _marks[token] is not { } marks)
        {
            return null;
        }

        WordMark? longest = null;
        foreach (var mark in marks)
        {
            if (mark.Kind == kind && mark.First == token && (longest is null || mark.Last > longest.Last))
            {
                longest = mark;
            }
        }

        return longest;
    }

    public bool HasMark(int token) => token >= 0 && token < Count && _marks[token] is not null;

    public bool InClause(int token, int clause) => token >= 0 && token < Count && Tokens[token].Clause == clause;

    /// <summary>The words of a stretch of tokens as they stand in the text.</summary>
    public string Span(int first, int last) => Text[Tokens[first].Start..Tokens[last].End];
}
