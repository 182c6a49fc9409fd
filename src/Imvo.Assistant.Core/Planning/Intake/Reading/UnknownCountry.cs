using Imvo.Assistant.Core.Planning.Intake.Sentences;
using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Finds a name that stands where a country would and is none that the tables know.</summary>
internal static class UnknownCountry
{
    private const int Shortest = 4;

    public static int Find(ReadText text, bool hasCountry)
    {
        for (var at = 1; at < text.Count; at++)
        {
            var token = text.Tokens[at];
            if (token.IsKnown || token.IsNumber || token.Folded.Length < Shortest || token.Before != Gap.None)
            {
                continue;
            }

            // 'Webshop uit Zwolle' tells where the firm sits.
            var isFrom = text.Is(at - 1, WordKind.From) && !text.Is(at - 2, WordKind.Role) && !text.Is(at - 2, WordKind.Home);
            var isIn = text.Is(at - 1, WordKind.In) && token.IsCapital && BuysIn(text, at - 1);
            var isListed = text.Is(at - 1, WordKind.And) && token.IsCapital && text.MatchAt(at - 2) is { IsCountry: true };
            if ((isFrom && (token.IsCapital || !hasCountry)) || isIn || isListed)
            {
                return at;
            }
        }

        return -1;
    }

    private static bool BuysIn(ReadText text, int preposition)
    {
        var clause = text.Tokens[preposition].Clause;
        for (var at = preposition - 1; text.InClause(at, clause); at--)
        {
            if (text.Is(at, WordKind.Buy) || text.Is(at, WordKind.Supplier) || text.Is(at, WordKind.Let))
            {
                return true;
            }
        }

        return false;
    }
}
