namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>Where a line recurs: the first places, and the gaps between all of them.</summary>
internal sealed class Recurrence
{
    private const int KeptPlaces = 64;

    private readonly long first;
    private List<long>? places;
    private int run = 1;

    /// <summary>Notes the first place.</summary>
    public Recurrence(long place)
    {
        first = place;
        Last = place;
    }

    /// <summary>How often the line was seen.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>Where it was seen last.</summary>
    public long Last { get; private set; }

    /// <summary>Smallest distance between two neighbours.</summary>
    public long ShortestGap { get; private set; } = long.MaxValue / 4;

    /// <summary>Largest distance between two neighbours.</summary>
    public long LongestGap { get; private set; }

    /// <summary>The first places.</summary>
    public IReadOnlyList<long> Places => places ?? [first];

    /// <summary>Adds a place further on.</summary>
    public void Add(long place)
    {
        var gap = place - Last;
        Count++;
        Last = place;
        ShortestGap = Math.Min(ShortestGap, gap);
        LongestGap = Math.Max(LongestGap, gap);
        run = gap is 1 or 2 ? run + 1 : 1;
        LongestRun = Math.Max(LongestRun, run);

        // Nearly every line occurs once and needs no list.
        places ??= [first];
        if (places.Count < KeptPlaces)
        {
            places.Add(place);
        }
    }

    /// <summary>Longest row of places that are at most two apart: odd and even pages may have different headers.</summary>
    public int LongestRun { get; private set; } = 1;
}
