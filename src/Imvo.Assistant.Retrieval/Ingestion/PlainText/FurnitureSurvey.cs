namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>
/// Finds running headers and footers in a first reading: lines at the same place of three pages in a row or, where nothing
/// marks the pages, lines that recur at a regular distance or beside the page numbers.
/// </summary>
internal sealed class FurnitureSurvey
{
    private const int Capacity = 40_000;
    private const int FewestRepeats = 3;
    private const int FewestRecurrences = 5;

    // A doubled line this near belongs to the text, such as the same title over two small sections.
    private const int ShortestDistance = 15;
    private const int LongestPage = 120;
    private const int PageNumberDistance = 6;
    private const long Forgotten = 3_000;
    private const long ForgottenPages = 4;

    private readonly Dictionary<ulong, Recurrence> lines = [];
    private readonly Dictionary<ulong, Recurrence> pageEdges = [];
    private long page;
    private long nextSweep;

    /// <summary>Learns from a line.</summary>
    public void Learn(TextLine line)
    {
        page += line.StartsPage ? 1 : 0;
        if (FurnitureKey.Of(line.Text) is not { } key)
        {
            return;
        }

        Note(lines, key, line.Number, line.Number);
        if (line.FromTop > 0)
        {
            Note(pageEdges, FurnitureKey.At(key, line.FromTop), page, line.Number);
        }

        if (line.FromBottom > 0)
        {
            Note(pageEdges, FurnitureKey.At(key, -line.FromBottom), page, line.Number);
        }
    }

    /// <summary>Gives the keys of the headers and footers; with form feeds the keys include the place on the page.</summary>
    public HashSet<ulong> Conclude(PageNumbering numbering) => numbering.HasFormFeeds
        ? [.. pageEdges.Where(edge => edge.Value.LongestRun >= FewestRepeats).Select(edge => edge.Key)]
        : [.. lines.Where(line => IsRegular(line.Value) || IsBesidePageNumbers(line.Value, numbering)).Select(line => line.Key)];

    /// <summary>Gives the keys of other short lines that recur: titles such as "Commentary", which are lines of their own.</summary>
    public HashSet<ulong> RecurringLines(IReadOnlySet<ulong> found) =>
        [.. lines.Where(line => line.Value.Count >= FewestRecurrences && !found.Contains(line.Key)).Select(line => line.Key)];

    private void Note(Dictionary<ulong, Recurrence> seen, ulong key, long place, long line)
    {
        if (seen.TryGetValue(key, out var recurrence))
        {
            recurrence.Add(place);
            return;
        }

        // At most once in so many lines, because going through all of them takes long.
        if (seen.Count >= Capacity && line >= nextSweep)
        {
            nextSweep = line + Forgotten;
            foreach (var (old, value) in seen)
            {
                if (value.Count < FewestRepeats && place - value.Last > (seen == lines ? Forgotten : ForgottenPages))
                {
                    seen.Remove(old);
                }
            }
        }

        if (seen.Count < Capacity)
        {
            seen.Add(key, new Recurrence(place));
        }
    }

    private static bool IsRegular(Recurrence line) =>
        line.Count >= FewestRepeats && line.ShortestGap is >= ShortestDistance and <= LongestPage && line.LongestGap * 2 <= line.ShortestGap * 3;

    private static bool IsBesidePageNumbers(Recurrence line, PageNumbering numbering)
    {
        if (line.Count < FewestRepeats || numbering.Lines.Count == 0)
        {
            return false;
        }

        var beside = line.Places.Count(place => IsNear(numbering.Lines, place));
        return beside * 4 >= line.Places.Count * 3;
    }

    private static bool IsNear(IReadOnlyList<(long Line, int Page)> numbers, long place)
    {
        var low = 0;
        for (var high = numbers.Count; low < high;)
        {
            var middle = (low + high) / 2;
            (low, high) = numbers[middle].Line < place - PageNumberDistance ? (middle + 1, high) : (low, middle);
        }

        return low < numbers.Count && numbers[low].Line <= place + PageNumberDistance;
    }
}
