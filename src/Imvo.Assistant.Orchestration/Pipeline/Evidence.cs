using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>How well what was found answers a question. Chosen on the repository's own sets; see docs/adr.</summary>
/// <param name="Coverage">Share of the question's meaning that the best passage holds, 0 to 1.</param>
/// <param name="Strength">Amount of the question's meaning that the best passage holds: three per concept.</param>
/// <param name="UnitCount">Number of meaning-bearing units.</param>
/// <param name="FieldUnits">Number of units that are concepts of the field or references, and known.</param>
/// <param name="FocusMatched">Whether the thing asked for occurs in a passage found; true when the question names none.</param>
/// <param name="NumbersMatched">Whether the years and code numbers of the question occur where it is answered.</param>
internal sealed record Evidence(
    double Coverage, double Strength, int UnitCount, int FieldUnits, bool FocusMatched, bool NumbersMatched)
{
    // The passages among which the best is sought: further down is chance.
    private const int Looked = 3;

    // A rare word says no more about the meaning than a common one beyond this; chat ("niks", "luisteren") is rare too.
    private const double MostOfWord = 3.5;
    private const double OfConcept = 3;
    private const double OfUnknown = 2;

    /// <summary>Weighs what a search found.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="focusStart">Where the thing asked for begins; -1 when it is not named.</param>
    public static Evidence Of(PassageSearchResult found, int focusStart)
    {
        var units = found.Units;
        var looked = found.Hits.Take(Looked).Select(hit => hit.MatchedUnits).ToList();
        var whole = units.Where(unit => !unit.IsPart).ToList();
        var focus = focusStart < 0 ? -1 : IndexOfFirst(units, focusStart);
        return new Evidence(
            looked.Select(matched => CoverageOf(units, matched)).DefaultIfEmpty(0).Max(),
            looked.Select(matched => StrengthOf(units, matched)).DefaultIfEmpty(0).Max(),
            whole.Count,
            whole.Count(unit => unit is { IsConcept: true, IsKnown: true }),
            focus < 0 || looked.Exists(matched => IsMatched(units, focus, matched)),
            Enumerable.Range(0, units.Count)
                .Where(unit => IsYearOrCode(units[unit].Text))
                .All(unit => looked.Exists(matched => IsMatched(units, unit, matched))));
    }

    /// <summary>Share of the question's meaning that a set of matched units makes up.</summary>
    public static double CoverageOf(IReadOnlyList<QueryUnit> units, ulong matched)
    {
        var total = units.Where(unit => !unit.IsPart).Sum(Meaning);
        return total == 0 ? 0 : StrengthOf(units, matched) / total;
    }

    private static double StrengthOf(IReadOnlyList<QueryUnit> units, ulong matched)
    {
        var strength = 0.0;
        for (var i = 0; i < units.Count; i++)
        {
            strength += !units[i].IsPart && IsMatched(units, i, matched) ? Meaning(units[i]) : 0;
        }

        return strength;
    }

    private static double Meaning(QueryUnit unit) =>
        !unit.IsKnown ? OfUnknown : unit.IsConcept ? OfConcept : Math.Min(unit.Weight, MostOfWord);

    // A year or the number of a standard: an answer about another one is no answer.
    private static bool IsYearOrCode(string text) => text.Length is >= 4 and <= 6 && text.All(char.IsAsciiDigit);

    // A compound counts as matched when one of its parts is.
    private static bool IsMatched(IReadOnlyList<QueryUnit> units, int unit, ulong matched)
    {
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].Start == units[unit].Start && (matched & (1UL << i)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int IndexOfFirst(IReadOnlyList<QueryUnit> units, int start)
    {
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].Start >= start)
            {
                return i;
            }
        }

        return -1;
    }
}
