using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Sentences;

/// <summary>Numbers the clauses of a text: owners type without punctuation, so a new subject or verb begins one too.</summary>
internal static class ClauseCutting
{
    public static void Cut(ReadText text)
    {
        var clause = 0;
        for (var at = 0; at < text.Count; at++)
        {
            if (at > 0 && Begins(text, at))
            {
                clause++;
            }

            text.Tokens[at].Clause = clause;
        }
    }

    private static bool Begins(ReadText text, int at)
    {
        var gap = text.Tokens[at].Before;
        if (gap == Gap.Stop || text.Is(at, WordKind.But) || text.Is(at, WordKind.Break))
        {
            return true;
        }

        if (gap == Gap.Comma && text.Is(at, WordKind.Correct))
        {
            return true;
        }

        if (gap == Gap.Comma || text.Is(at, WordKind.And))
        {
            var next = text.Is(at, WordKind.And) ? at + 1 : at;
            return IsVerb(text, next) || text.Is(next, WordKind.Subject)
                || (IsVerb(text, next + 1) && text.Is(next, WordKind.Own) == false && text.MatchAt(next) is null && text.Is(next, WordKind.Common));
        }

        // 'Kopen we': after a verb the subject belongs to it.
        return text.At(at, WordKind.Subject) is not null && !IsVerb(text, at - 1) && !text.Is(at - 1, WordKind.And)
            && !text.Is(at - 1, WordKind.Break) && !text.Is(at - 1, WordKind.But) && !text.Is(at - 1, WordKind.Correct);
    }

    private static bool IsVerb(ReadText text, int at) =>
        text.Is(at, WordKind.Verb) || text.Is(at, WordKind.Buy) || text.Is(at, WordKind.Sell)
        || text.Is(at, WordKind.RoleVerb) || text.Is(at, WordKind.Let);
}
