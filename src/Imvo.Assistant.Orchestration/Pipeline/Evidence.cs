using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>How well what was found answers a question.</summary>
/// <param name="Coverage">Share of the question's meaning that the best passage holds, 0 to 1.</param>
/// <param name="UnitCount">Number of meaning-bearing units.</param>
/// <param name="FieldUnits">Number of units that are concepts of the field or references, and known.</param>
/// <param name="FocusMatched">Whether the thing asked for occurs in the best passage; true when the question names none.</param>
internal sealed record Evidence(double Coverage, int UnitCount, int FieldUnits, bool FocusMatched)
{
    // The passages among which the best is sought: further down is chance.
    private const int Looked = 3;

    /// <summary>Weighs what a search found.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="focusStart">Where the thing asked for begins; -1 when it is not named.</param>
    public static Evidence Of(PassageSearchResult found, int focusStart)
    {
        var whole = found.Units.Where(unit => !unit.IsPart).ToList();
        var fieldUnits = whole.Count(unit => unit is { IsConcept: true, IsKnown: true });
        var focus = focusStart < 0 ? -1 : IndexOfFirst(found.Units, focusStart);
        var best = 0.0;
        var focusMatched = focus < 0;
        foreach (var hit in found.Hits.Take(Looked))
        {
            best = Math.Max(best, CoverageOf(found.Units, hit.MatchedUnits));
            focusMatched |= focus >= 0 && IsMatched(found.Units, focus, hit.MatchedUnits);
        }

        return new Evidence(best, whole.Count, fieldUnits, focusMatched);
    }

    /// <summary>Share of the units' weight that a set of matched units makes up.</summary>
    public static double CoverageOf(IReadOnlyList<QueryUnit> units, ulong matched)
    {
        var total = 0.0;
        var covered = 0.0;
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].IsPart)
            {
                continue;
            }

            total += units[i].Weight;
            covered += IsMatched(units, i, matched) ? units[i].Weight : 0;
        }

        return total == 0 ? 0 : covered / total;
    }

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
