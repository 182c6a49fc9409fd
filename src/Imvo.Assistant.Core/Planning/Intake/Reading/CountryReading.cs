using Imvo.Assistant.Core.Planning.Intake.Sentences;
using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Tells the countries a firm buys from apart from those it sells to and the one it sits in.</summary>
internal sealed class CountryReading(ReadText text, string? asked)
{
    /// <summary>The country of the firms the assistant is for.</summary>
    public const string Own = "NLD";

    private const int PronounReach = 3;

    private readonly PlaceWords _words = new(text);

    /// <summary>Where the text says that the firm sits in its own country; null when it does not.</summary>
    private TermMatch? Home { get; set; }

    /// <summary>A firm that grows, makes or serves where it sits and buys nowhere else works in its own country.</summary>
    public void ReadHome(List<Finding> findings)
    {
        var role = findings.Find(finding => finding is { Slot: IntakeSlots.Role, Value: "producer" or "manufacturer" or "service" });
        if (role is null || findings.Exists(finding => finding.Slot is IntakeSlots.Countries))
        {
            return;
        }

        if (Home is not null)
        {
            AddHome(findings, Home.First, Home.Last);
        }
        else if (role is { Value: "producer", IsInferred: false })
        {
            // A grower that names no country grows where it is.
            AddHome(findings, role.First, role.Last);
        }
    }

    private static void AddHome(List<Finding> findings, int first, int last)
    {
        findings.Add(new Finding(IntakeSlots.Countries, Own, first, last));
        findings.Add(new Finding(IntakeSlots.WorkCountries, Own, first, last));
    }

    /// <summary>'Wij telen rozen in Kenia': who makes, grows or serves in a country works there itself; 'uit Kenia' is bought.</summary>
    public void ReadWork(List<Finding> findings)
    {
        if (!findings.Exists(finding => finding is { Slot: IntakeSlots.Role, Value: "producer" or "manufacturer" or "service" }))
        {
            return;
        }

        foreach (var country in findings.FindAll(finding => finding is { Slot: IntakeSlots.Countries, IsNegated: false }))
        {
            var clause = text.Tokens[country.First].Clause;
            var before = _words.BackOverList(country.First - 1, clause);
            if (text.InClause(before, clause) && text.Is(before, WordKind.In) && _words.Backward(before, clause) != CountryPlace.Source)
            {
                findings.Add(country with { Slot = IntakeSlots.WorkCountries });
            }
        }
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
            var isOwn = IsOwn(match);
            var correction = Polarity.Correction(text, match.First);
            var place = PlaceOf(match, isOwn) ?? Unsaid(findings, correction, isOwn);
            if (place == CountryPlace.Home)
            {
                Home = isOwn ? Home ?? match : Home;
            }
            else
            {
                findings.Add(new Finding(
                    place == CountryPlace.Sales ? IntakeSlots.SalesCountries : IntakeSlots.Countries,
                    iso,
                    match.First,
                    match.Last,
                    Polarity.IsNegated(text, match.First, match.Last) || Polarity.IsStopped(text, match.Last) || IsLeft(match),
                    correction));
            }
        }
    }

    // 'Overstappen van China naar Portugal', 'van China naar Portugal overstappen'.
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

        var isGoingTo = false;
        for (var at = match.Last + 1; text.InClause(at, clause); at++)
        {
            isGoingTo |= text.Is(at, WordKind.To);
            if (isGoingTo && text.Is(at, WordKind.Move))
            {
                return true;
            }
        }

        return false;
    }

    // A bare country answers the question; behind 'nee' it takes the place of the one before.
    private CountryPlace Unsaid(List<Finding> findings, int correction, bool isOwn)
    {
        if (correction >= 0 && findings.Count > 0)
        {
            return string.Equals(findings[^1].Slot, IntakeSlots.SalesCountries, StringComparison.Ordinal) ? CountryPlace.Sales : CountryPlace.Source;
        }

        return asked switch
        {
            IntakeSlots.SalesCountries => CountryPlace.Sales,
            IntakeSlots.Countries => CountryPlace.Source,
            _ => isOwn ? CountryPlace.Home : CountryPlace.Source,
        };
    }

    private CountryPlace? PlaceOf(TermMatch match, bool isOwn)
    {
        var clause = text.Tokens[match.First].Clause;
        if (AfterDemonym(match, clause) is { } told)
        {
            return told;
        }

        if (IsNationality(match, clause))
        {
            return CountryPlace.Home;
        }

        // 'Uit Chili' holds its preposition.
        var before = match.First < match.Last && text.Is(match.First, WordKind.From) ? match.First : _words.BackOverList(match.First - 1, clause);
        if (!text.InClause(before, clause))
        {
            before = -1;
        }

        if (text.Is(before, WordKind.From))
        {
            return FromPlace(before, clause, isOwn);
        }

        var governing = _words.Governing(match, before, clause);
        if (governing is null && text.Is(before, WordKind.To) && IsSoldBefore(before))
        {
            return CountryPlace.Sales;
        }

        if (text.Is(before, WordKind.To) && governing is null or CountryPlace.Home)
        {
            return isOwn ? CountryPlace.Home : CountryPlace.Source;
        }

        return governing;
    }

    // 'Wij maken machines en exporteren die naar Egypte': the pronoun opens a clause of its own.
    private bool IsSoldBefore(int to)
    {
        for (var at = to - 1; at >= 0 && to - at <= PronounReach; at--)
        {
            if (text.Find(at, WordKind.Sell) is { Value: not "go" })
            {
                return true;
            }
        }

        return false;
    }

    // 'Roemenen werven', '60 Polen', '50 Polish workers': where people are from, not what is bought.
    private bool IsNationality(TermMatch match, int clause)
    {
        var before = match.First - 1;
        var next = match.Last + 1;
        var isEnd = !text.InClause(next, clause) || text.Tokens[next].Before >= Gap.Comma;
        if (text.Is(match.First, WordKind.Nationality))
        {
            return true;
        }

        if (before >= 0 && text.Tokens[match.First].Before < Gap.Comma && (text.Tokens[before].IsNumber || text.Is(before, WordKind.Some)))
        {
            return isEnd || text.Is(next, WordKind.StaffUnit) || text.Is(next, WordKind.In) || text.Is(next, WordKind.To) || text.Is(next, WordKind.Via)
                || text.Is(next, WordKind.And) || text.Is(next, WordKind.Verb);
        }

        return !isEnd && text.Is(next, WordKind.StaffUnit)
            && !text.Is(before, WordKind.From) && !text.Is(before, WordKind.In) && !text.Is(before, WordKind.To) && !text.Is(before, WordKind.And);
    }

    // 'Duitse klanten', 'Turkse fabriek', 'Nederlandse kaas'.
    private CountryPlace? AfterDemonym(TermMatch match, int clause)
    {
        for (var at = match.Last + 1; at <= match.Last + 2 && text.InClause(at, clause) && text.Tokens[at].Before < Gap.Comma; at++)
        {
            if (text.Is(at, WordKind.Customer))
            {
                return IsOwn(match) ? CountryPlace.Home : CountryPlace.Sales;
            }

            if (text.Is(at, WordKind.Supplier))
            {
                return CountryPlace.Source;
            }

            if (IsOrigin(match) && text.MatchAt(at) is { IsProduct: true } product && !text.Is(product.Last, WordKind.Role))
            {
                return CountryPlace.Source;
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
        IsOwn(match)
            ? text.Is(match.Last, WordKind.Own)
            : !text.Is(match.First - 1, WordKind.In) && !text.Is(match.First - 1, WordKind.To);

    // '80 cleaners, many from Bulgaria', 'veel zzp'ers uit Polen'.
    private bool IsSomeOfStaff(int at) => text.Is(at, WordKind.Some)
        ? text.Is(at - 1, WordKind.StaffUnit)
        : text.Is(at, WordKind.StaffOne) && text.Is(at - 1, WordKind.Some);

    private bool IsOwn(TermMatch match) => string.Equals(text.Lexicon.Tables.Countries[match.Owner].Iso, Own, StringComparison.Ordinal);

    private CountryPlace FromPlace(int from, int clause, bool isOwn)
    {
        if (text.Is(from - 1, WordKind.Customer))
        {
            return CountryPlace.Sales;
        }

        if (text.InClause(from - 1, clause) && (text.Is(from - 1, WordKind.Home) || (text.Is(from - 1, WordKind.StaffUnit) || IsSomeOfStaff(from - 1))))
        {
            return CountryPlace.Home;
        }

        if (!isOwn || text.MatchAt(from - 1) is { IsProduct: true } product && !text.Is(product.Last, WordKind.Role))
        {
            return CountryPlace.Source;
        }

        return _words.Backward(from - 1, clause) == CountryPlace.Source ? CountryPlace.Source : CountryPlace.Home;
    }
}
