using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Weighs stretches of a passage by the units of the question that occur in them.</summary>
internal static class SentenceRanking
{
    /// <summary>Weight of the distinct units that occur in a stretch.</summary>
    public static double Weigh(PassageHit hit, IReadOnlyList<QueryUnit> units, int start, int length)
    {
        ulong seen = 0;
        var weight = 0.0;
        foreach (var match in hit.Matches)
        {
            if (match.Start >= start && match.Start + match.Length <= start + length && (seen & (1UL << match.Unit)) == 0)
            {
                seen |= 1UL << match.Unit;
                weight += units[match.Unit].Weight;
            }
        }

        return weight;
    }

    /// <summary>Bits of the units that begin in a stretch.</summary>
    public static ulong UnitsIn(PassageHit hit, int start, int length)
    {
        ulong units = 0;
        foreach (var match in hit.Matches)
        {
            if (match.Start >= start && match.Start < start + length)
            {
                units |= 1UL << match.Unit;
            }
        }

        return units;
    }
}
