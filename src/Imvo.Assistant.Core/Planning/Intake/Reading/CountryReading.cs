using Imvo.Assistant.Core.Planning.Intake.Sentences;
using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Tells the countries a firm buys from apart from those it sells to and the one it sits in.</summary>
internal sealed class CountryReading(ReadText text, string? asked)
{
    /// <summary>The country of the firms the assistant is for.</summary>
    public const string Own = "NLD";

    private const int ForwardReach = 5;

    private enum Place
    {
        Source,
        Sales,
        Home,
    }

    /// <summary>Where the text says that the firm sits in its own country; null when it does not.</summary>
    private TermMatch? Home { get; set; }

    /// <summary>A firm that grows, makes or serves where it sits and buys nowhere else works in its own country.</summary>
    public void ReadHome(List<Finding> findings)
    {
        if (Home is null || !findings.Exists(finding => finding is { Slot: IntakeSlots.Role, Value: "producer" or "manufacturer" or "service" })
            || findings.Exists(finding => finding.Slot is IntakeSlots.Countries))
        {
            return;
        }

        findings.Add(new Finding(IntakeSlots.Countries, Own, Home.First, Home.Last));
    }

    public void Read(List<Finding> findings)
    {
        foreach (var match in text.Matches)
        {
            if (!match.IsCountry)
            {
                continue;
            }

            var iso = text.Lexicon.Tables.Countries[match.Owner].Iso;
            var isOwn = string.Equals(iso, Own, StringComparison.Ordinal);
            var correction = Polarity.Correction(text, match.First);
            var place = PlaceOf(match, isOwn) ?? Unsaid(findings, correction, isOwn);
            if (place == Place.Home)
            {
                Home = isOwn ? Home ?? match : Home;
            }
            else
            {
                findings.Add(new Finding(
                    place == Place.Sales ? IntakeSlots.SalesCountries : IntakeSlots.Countries,
                    iso,
                    match.First,
                    match.Last,
                    Polarity.IsNegated(text, match.First, match.Last) || Polarity.IsStopped(text, match.Last) || IsLeft(match),
                    correction));
            }
        }
    }

    // 'Overstappen van China naar Portugal'.
    private bool IsLeft(TermMatch match)
    {
        var clause = text.Tokens[match.First].Clause;
        if (!text.InClause(match.First - 1, clause) || !text.Is(match.First - 1, WordKind.MoveFrom))
        {
            return false;
        }

        for (var at = match.First - 2; text.InClause(at, clause); at--)
        {
            if (text.Is(at, WordKind.Move))
            {
                return true;
            }
        }

        return false;
    }

    // A bare country answers the question; behind 'nee' it takes the place of the one before.
    private Place Unsaid(List<Finding> findings, int correction, bool isOwn)
    {
        if (correction >= 0 && findings.Count > 0)
        {
            return string.Equals(findings[^1].Slot, IntakeSlots.SalesCountries, StringComparison.Ordinal) ? Place.Sales : Place.Source;
        }

        return asked switch
        {
            IntakeSlots.SalesCountries => Place.Sales,
            IntakeSlots.Countries => Place.Source,
            _ => isOwn ? Place.Home : Place.Source,
        };
    }

    private Place? PlaceOf(TermMatch match, bool isOwn)
    {
        var clause = text.Tokens[match.First].Clause;
        if (AfterDemonym(match, clause) is { } told)
        {
            return told;
        }

        var before = BackOverList(match.First - 1, clause);
        if (!text.InClause(before, clause))
        {
            before = -1;
        }

        if (text.Is(before, WordKind.From))
        {
            return FromPlace(before, clause, isOwn);
        }

        var governing = Trigger(match, before, clause);
        if (text.Is(before, WordKind.To) && governing is null or Place.Home)
        {
            return isOwn ? Place.Home : Place.Source;
        }

        return governing;
    }

    // 'Duitse klanten', 'Turkse fabriek', 'Nederlandse kaas'.
    private Place? AfterDemonym(TermMatch match, int clause)
    {
        for (var at = match.Last + 1; at <= match.Last + 2 && text.InClause(at, clause) && text.Tokens[at].Before < Gap.Comma; at++)
        {
            if (text.Is(at, WordKind.Customer))
            {
                return Place.Sales;
            }

            if (text.Is(at, WordKind.Supplier))
            {
                return Place.Source;
            }

            if (IsOrigin(match) && text.MatchAt(at) is { IsProduct: true } product && !text.Is(product.Last, WordKind.Role))
            {
                return Place.Source;
            }

            if (text.Tokens[at].IsKnown)
            {
                return null;
            }
        }

        return null;
    }

    // 'Turkse spijkerbroeken', not 'in Duitsland kleding'; 'Nederlandse', not 'Utrecht'.
    private bool IsOrigin(TermMatch match) =>
        string.Equals(text.Lexicon.Tables.Countries[match.Owner].Iso, Own, StringComparison.Ordinal)
            ? text.Is(match.Last, WordKind.Own)
            : !text.Is(match.First - 1, WordKind.In) && !text.Is(match.First - 1, WordKind.To);

    private Place FromPlace(int from, int clause, bool isOwn)
    {
        if (text.Is(from - 1, WordKind.Customer))
        {
            return Place.Sales;
        }

        if (text.InClause(from - 1, clause) && (text.Is(from - 1, WordKind.Home) || text.Is(from - 1, WordKind.StaffUnit)))
        {
            return Place.Home;
        }

        if (!isOwn || text.MatchAt(from - 1) is { IsProduct: true } product && !text.Is(product.Last, WordKind.Role))
        {
            return Place.Source;
        }

        return Backward(from - 1, clause) == Place.Source ? Place.Source : Place.Home;
    }

    private Place? Trigger(TermMatch match, int before, int clause)
    {
        var backward = before < 0 ? null : Backward(before, clause);
        var forward = Forward(match.Last + 1, clause, out var distance);
        return backward is null || (forward is not null && distance == 1) ? forward ?? backward : backward;
    }

    private Place? Backward(int from, int clause)
    {
        for (var at = from; text.InClause(at, clause); at--)
        {
            if (PlaceOfWord(at) is { } place)
            {
                // 'Onze leverancier zit in India'.
                return place == Place.Home && Backward(at - 1, clause) == Place.Source ? Place.Source : place;
            }
        }

        return null;
    }

    private Place? Forward(int from, int clause, out int distance)
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

    private Place? PlaceOfWord(int at)
    {
        if (text.Is(at, WordKind.Let) || text.Is(at, WordKind.Buy) || text.Is(at, WordKind.Supplier) || text.Is(at, WordKind.Move))
        {
            return Place.Source;
        }

        if (text.Is(at, WordKind.Sell) || text.Find(at, WordKind.Customer) is { Value: not "place" })
        {
            return Place.Sales;
        }

        return text.Is(at, WordKind.Home) ? Place.Home : null;
    }

    // Over the other countries of a list and the small words between them.
    private int BackOverList(int from, int clause)
    {
        var at = from;
        while (text.InClause(at, clause) && (text.MatchAt(at) is { IsCountry: true } || IsSmall(at)))
        {
            at--;
        }

        return at;
    }

    private bool IsSmall(int at) => (text.Is(at, WordKind.And) || text.Is(at, WordKind.Common)) && PlaceOfWord(at) is null
        && !text.Is(at, WordKind.From) && !text.Is(at, WordKind.To) && !text.Is(at, WordKind.In);
}
