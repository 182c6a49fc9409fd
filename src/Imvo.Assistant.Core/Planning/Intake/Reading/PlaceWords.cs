using Imvo.Assistant.Core.Planning.Intake.Sentences;
using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>The words around a country that tell what it is to the firm.</summary>
internal sealed class PlaceWords(ReadText text)
{
    private const int ForwardReach = 5;

    /// <summary>What the nearest word of buying, selling or sitting in the clause tells.</summary>
    public CountryPlace? Governing(TermMatch match, int before, int clause)
    {
        var backward = before < 0 ? null : Backward(before, clause);
        var forward = Forward(match.Last + 1, clause, out var distance);
        return backward is null || (forward is not null && distance == 1) ? forward ?? backward : backward;
    }

    /// <summary>What the nearest such word before the token tells.</summary>
    public CountryPlace? Backward(int from, int clause)
    {
        for (var at = from; text.InClause(at, clause); at--)
        {
            if (PlaceOfWord(at) is { } place)
            {
                // 'Onze leverancier zit in India'.
                return place == CountryPlace.Home && Backward(at - 1, clause) == CountryPlace.Source ? CountryPlace.Source : place;
            }
        }

        return null;
    }

    private CountryPlace? Forward(int from, int clause, out int distance)
    {
        var steps = 0;
        for (var at = from; text.InClause(at, clause) && steps < ForwardReach; at++)
        {
            if (text.MatchAt(at) is { IsCountry: true } || text.Is(at, WordKind.And))
            {
                continue;
            }

            if (text.Tokens[at].Before >= Gap.Comma)
            {
                break;
            }

            steps++;
            if (text.Is(at, WordKind.From) || text.Is(at, WordKind.In) || text.Is(at, WordKind.To))
            {
                break;
            }

            if (PlaceOfWord(at) is { } place)
            {
                distance = steps;
                return place;
            }
        }

        distance = 0;
        return null;
    }

    private CountryPlace? PlaceOfWord(int at)
    {
        if (text.Is(at, WordKind.Let) || text.Is(at, WordKind.Buy) || text.Is(at, WordKind.Supplier) || text.Is(at, WordKind.Move))
        {
            return CountryPlace.Source;
        }

        if ((text.Find(at, WordKind.Sell) is { } sell && !IsOwnGoing(sell))
            || (text.Find(at, WordKind.Customer) is { Value: not "place" } && !IsPartOfName(at) && !IsInvestedIn(at)))
        {
            return CountryPlace.Sales;
        }

        return text.Is(at, WordKind.Home) ? CountryPlace.Home : null;
    }

    // 'Customer service' is no customer.
    private bool IsPartOfName(int at) => text.MatchAt(at) is { IsCountry: false } name && name.First < name.Last;

    // 'Invests in companies in Brazil'.
    private bool IsInvestedIn(int at)
    {
        var clause = text.Tokens[at].Clause;
        while (text.InClause(at, clause) && !text.Is(at, WordKind.Invest))
        {
            at--;
        }

        return text.InClause(at, clause);
    }

    // 'Gaat naar Ghana' is sold; 'wij gaan naar Ghana' is not.
    private bool IsOwnGoing(WordMark sell) =>
        string.Equals(sell.Value, "go", StringComparison.Ordinal) && text.Is(sell.First - 1, WordKind.Subject);

    /// <summary>The token before a list of countries and the small words between them.</summary>
    public int BackOverList(int from, int clause)
    {
        var at = from;
        while (text.InClause(at, clause) && (text.MatchAt(at) is { IsCountry: true } || IsSmall(at)))
        {
            // A name that is also a product is a country only with its preposition: 'uit Chili'.
            if (text.MatchAt(at) is { IsCountry: true } && text.Is(at, WordKind.From))
            {
                return at;
            }

            at--;
        }

        return at;
    }

    private bool IsSmall(int at) => (text.Is(at, WordKind.And) || text.Is(at, WordKind.Common)) && PlaceOfWord(at) is null
        && !text.Is(at, WordKind.From) && !text.Is(at, WordKind.To) && !text.Is(at, WordKind.In);
}
