using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Sentences;

/// <summary>Whether the text denies a value, or puts it in the place of one before.</summary>
internal static class Polarity
{
    // A negation reaches the list behind it, not the end of a long clause.
    private const int Reach = 7;

    public static bool IsNegated(ReadText text, int first, int last) =>
        IsNegatedBefore(text, first) || IsNegatedAfter(text, last);

    /// <summary>The word that takes back what was said before this value; negative when there is none.</summary>
    public static int Correction(ReadText text, int first)
    {
        var clause = text.Tokens[first].Clause;
        for (var at = first - 1; at >= 0 && text.Tokens[at].Clause >= clause - 1; at--)
        {
            if (!IsCorrection(text, at))
            {
                continue;
            }

            return text.Tokens[at].Clause == clause || IsLastOfClause(text, at) ? at : -1;
        }

        return -1;
    }

    /// <summary>Whether the correction also takes back the things of a list.</summary>
    public static bool IsHard(ReadText text, int correction) =>
        string.Equals(text.Find(correction, WordKind.Correct)?.Value, "hard", StringComparison.Ordinal);

    public static bool IsCorrection(ReadText text, int at)
    {
        if (!text.Is(at, WordKind.Correct))
        {
            return false;
        }

        // English 'no' denies ('no cotton') unless it stands by itself or right before a country.
        return !text.Is(at, WordKind.Not)
            || (at + 1 < text.Count && text.Tokens[at + 1].Before >= Gap.Comma)
            || (text.Tokens[at].Before >= Gap.Comma && text.MatchAt(at + 1) is { IsCountry: true });
    }

    private static bool IsNegatedBefore(ReadText text, int first)
    {
        var clause = text.Tokens[first].Clause;
        for (var at = first - 1; at >= 0 && first - at <= Reach && text.Tokens[at].Clause == clause; at--)
        {
            if (text.Tokens[at + 1].Before >= Gap.Comma && !IsList(text, at))
            {
                return false;
            }

            if (IsNegation(text, at))
            {
                return !text.Is(at + 1, WordKind.Only);
            }
        }

        return false;
    }

    /// <summary>Whether a clause behind this one ends it: <c>maar dat doen we niet meer</c>.</summary>
    public static bool IsStopped(ReadText text, int last)
    {
        var clause = text.Tokens[last].Clause;
        var at = last + 1;
        while (text.InClause(at, clause))
        {
            at++;
        }

        // The word that joins the clauses is one by itself.
        var isMeant = false;
        while (at < text.Count && (text.Is(at, WordKind.But) || text.Is(at, WordKind.Break)) && text.Tokens[at].Before != Gap.Stop)
        {
            isMeant |= text.Find(at, WordKind.Break) is { Value: "that" };
            clause = text.Tokens[at].Clause;
            at++;
        }

        var isStopped = false;
        if (!isMeant)
        {
            return isStopped;
        }

        for (; text.InClause(at, clause); at++)
        {
            if (text.MatchAt(at) is not null || text.Tokens[at].Before >= Gap.Comma)
            {
                return isStopped;
            }

            isStopped |= text.Is(at, WordKind.Not) && text.Is(at + 1, WordKind.More) && !KnowsIt(text, at);
        }

        return isStopped;
    }

    // 'Geen katoen, zijde of leer' goes on behind the comma; 'geen katoen, leer uit India' would not be told apart.
    private static bool IsList(ReadText text, int beforeComma) =>
        text.MatchAt(beforeComma) is { } one && text.MatchAt(beforeComma + 1) is { } other && one.IsCountry == other.IsCountry;

    private static bool IsNegatedAfter(ReadText text, int last)
    {
        var clause = text.Tokens[last].Clause;
        for (var at = last + 1; text.InClause(at, clause); at++)
        {
            if (!IsNegation(text, at))
            {
                continue;
            }

            for (at++; text.InClause(at, clause); at++)
            {
                if (!text.Is(at, WordKind.More))
                {
                    return false;
                }
            }

            return true;
        }

        return false;
    }

    private static bool IsNegation(ReadText text, int at) =>
        text.Is(at, WordKind.Not) && !IsCorrection(text, at) && !KnowsIt(text, at);

    // 'Weten niet', 'dat weten we niet': not the country is denied but the knowing.
    private static bool KnowsIt(ReadText text, int at)
    {
        var clause = text.Tokens[at].Clause;
        for (var back = at - 1; text.InClause(back, clause) && at - back <= 3; back--)
        {
            if (text.Is(back, WordKind.Know))
            {
                return true;
            }
        }

        return text.InClause(at + 1, clause) && text.Is(at + 1, WordKind.Know);
    }

    private static bool IsLastOfClause(ReadText text, int at) => !text.InClause(at + 1, text.Tokens[at].Clause);
}
