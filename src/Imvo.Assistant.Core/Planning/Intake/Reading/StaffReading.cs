using System.Globalization;
using Imvo.Assistant.Core.Planning.Intake.Numbers;
using Imvo.Assistant.Core.Planning.Intake.Sentences;
using Imvo.Assistant.Core.Planning.Intake.Terms;

namespace Imvo.Assistant.Core.Planning.Intake.Reading;

/// <summary>Reads how many people a firm has.</summary>
internal sealed class StaffReading(ReadText text, List<WrittenNumber> numbers)
{
    /// <summary>The value of a number of people that cannot be.</summary>
    public const string Absurd = "absurd";

    private const decimal MostPeople = 5_000_000;
    private const int UnitReach = 3;
    private const int SupplierReach = 4;
    private const int SeasonReach = 3;

    public void Read(List<Finding> findings)
    {
        for (var at = 0; at < numbers.Count; at++)
        {
            var low = numbers[at];
            var high = UpperEnd(at);
            var number = high ?? low;
            if (Reach(low, number) is { } span && !IsOfSupplier(low.First) && !IsSeasonal(low.First, span.Last) && !IsOnlyOffice(span.Last))
            {
                findings.Add(New(Math.Max(low.Value, number.Value), low, span.First, span.Last));
            }

            at += high is null ? 0 : 1;
        }

        for (var at = 0; at < text.Count; at++)
        {
            if (text.At(at, WordKind.StaffOne) is { } one && !text.Is(at - 1, WordKind.Some) && !Polarity.IsNegated(text, one.First, one.Last))
            {
                findings.Add(new Finding(IntakeSlots.Employees, one.Value, one.First, one.Last, Correction: Polarity.Correction(text, one.First)));
            }
        }
    }

    private Finding New(decimal value, WrittenNumber number, int first, int last)
    {
        var people = decimal.Ceiling(value);
        var isAbsurd = people is < 1 or > MostPeople || text.Tokens[number.First].IsNegative;
        return new Finding(
            IntakeSlots.Employees,
            isAbsurd ? Absurd : people.ToString(CultureInfo.InvariantCulture),
            first,
            last,
            Correction: Polarity.Correction(text, first));
    }

    // 10-15, 10 tot 15, tussen de 10 en 15.
    private WrittenNumber? UpperEnd(int at)
    {
        if (at + 1 >= numbers.Count)
        {
            return null;
        }

        var low = numbers[at];
        var high = numbers[at + 1];
        if (high.First == low.Last + 1)
        {
            return text.Tokens[high.First].Before == Gap.Hyphen ? high : null;
        }

        if (high.First != low.Last + 2)
        {
            return null;
        }

        var isBetween = text.Find(low.First - 1, WordKind.Range) is { Value: "between" }
            || text.Find(low.First - 2, WordKind.Range) is { Value: "between" };
        return text.Find(low.Last + 1, WordKind.Range) is { Value: "to" } || (isBetween && text.Is(low.Last + 1, WordKind.And)) ? high : null;
    }

    private TokenSpan? Reach(WrittenNumber low, WrittenNumber high)
    {
        if (text.Tokens[low.First].IsEuro || text.Is(high.Last + 1, WordKind.Euro))
        {
            return null;
        }

        if (UnitBehind(high.Last) is { } unit)
        {
            return IsArticle(low) && !IsSingular(unit) ? null : new TokenSpan(low.First, unit);
        }

        // Een man of tien.
        if (text.Find(low.First - 1, WordKind.Range) is { Value: "or" } && text.Is(low.First - 2, WordKind.StaffUnit))
        {
            return new TokenSpan(low.First - 2, high.Last);
        }

        return PhraseBefore(low.First) is { } phrase && !IsArticle(low) && EndsPhrase(high.Last + 1) ? new TokenSpan(phrase, high.Last) : null;
    }

    private int? UnitBehind(int last)
    {
        for (var at = last + 1; at <= last + UnitReach && at < text.Count && text.Tokens[at].Before < Gap.Comma; at++)
        {
            if (text.At(at, WordKind.StaffUnit) is { } unit)
            {
                return unit.Last;
            }

            if (!text.Is(at, WordKind.StaffKind))
            {
                return null;
            }
        }

        return null;
    }

    private int? PhraseBefore(int first)
    {
        var at = first - 1;
        while (!EndsStaffPhrase(at) && (text.Is(at, WordKind.About) || text.Find(at, WordKind.Range) is { Value: "between" }))
        {
            at--;
        }

        return EndsStaffPhrase(at) && text.Find(at, WordKind.StaffBefore) is { } phrase && !IsNumber(phrase.First - 1) ? phrase.First : null;
    }

    private bool EndsStaffPhrase(int at) => text.Find(at, WordKind.StaffBefore) is { } phrase && phrase.Last == at;

    // In '8 medewerkers 2 vestigingen' the people are counted already.
    private bool IsNumber(int at) => numbers.Exists(number => number.Last == at);

    // 'We zijn met 2 vestigingen' counts no people.
    private bool EndsPhrase(int at) => at >= text.Count || text.Tokens[at].Before >= Gap.Comma
        || text.Is(at, WordKind.And) || text.Is(at, WordKind.Subject) || text.Is(at, WordKind.Verb)
        || text.Is(at, WordKind.Buy) || text.Is(at, WordKind.Sell) || text.Is(at, WordKind.In) || text.Is(at, WordKind.From)
        || text.Is(at, WordKind.But) || text.Is(at, WordKind.Break);

    // 'Een medewerker' is one; 'een man of tien' is not.
    private bool IsArticle(WrittenNumber number) => number.Value == 1 && !text.Tokens[number.First].IsNumber;

    private bool IsSingular(int unit) => text.Find(unit, WordKind.StaffUnit) is { Value: "one" };

    // '8 man, in de zomer 25 man extra': who comes for the season is not counted.
    private bool IsSeasonal(int first, int last)
    {
        if (text.Is(last + 1, WordKind.Season) && text.Tokens[last + 1].Before < Gap.Comma)
        {
            return true;
        }

        var clause = text.Tokens[first].Clause;
        for (var at = first - 1; text.InClause(at, clause) && first - at <= SeasonReach && text.Tokens[at + 1].Before < Gap.Comma; at--)
        {
            if (text.Is(at, WordKind.Season))
            {
                return true;
            }
        }

        return false;
    }

    // '20 man op kantoor, 350 uitzendkrachten': an agency employs both, so that it is asked for the whole.
    private bool IsOnlyOffice(int last) => text.Is(last + 1, WordKind.Office) && text.Tokens[last + 1].Before < Gap.Comma
        && numbers.Exists(number => number.First > last && text.Is(number.Last + 1, WordKind.Temp));

    private bool IsOfSupplier(int first)
    {
        var clause = text.Tokens[first].Clause;
        for (var at = first - 1; text.InClause(at, clause) && first - at <= SupplierReach; at--)
        {
            if (text.Is(at, WordKind.Being) || text.Tokens[at + 1].Before >= Gap.Comma
                || (text.Is(at, WordKind.Role) && !text.Is(at, WordKind.Supplier)))
            {
                return false;
            }

            if (text.Is(at, WordKind.Supplier))
            {
                return !IsSelf(at, clause);
            }
        }

        return false;
    }

    private bool IsSelf(int from, int clause)
    {
        for (var at = from; text.InClause(at, clause); at--)
        {
            if (text.Is(at, WordKind.Being))
            {
                return true;
            }
        }

        return false;
    }
}
