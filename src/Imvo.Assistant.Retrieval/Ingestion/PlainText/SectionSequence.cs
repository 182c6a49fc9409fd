namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>
/// Picks from numbered lines those that form the numbering of the document: the longest row in which every number is higher
/// than the one before. Numbers of other documents, lists and tables do not fit into it.
/// </summary>
internal static class SectionSequence
{
    /// <summary>Gives the places of the lines in the row.</summary>
    /// <param name="orders">Sorting values of the numbers in the order of the text.</param>
    public static List<int> LongestRising(IReadOnlyList<long> orders)
    {
        // Patience sorting: ends[n] is where the row of n + 1 numbers with the lowest last number ends.
        var ends = new List<int>();
        var before = new int[orders.Count];
        for (var index = 0; index < orders.Count; index++)
        {
            var length = RowsEndingBelow(orders, ends, orders[index]);
            before[index] = length > 0 ? ends[length - 1] : -1;
            if (length == ends.Count)
            {
                ends.Add(index);
            }
            else
            {
                ends[length] = index;
            }
        }

        var row = new List<int>();
        for (var index = ends.Count > 0 ? ends[^1] : -1; index >= 0; index = before[index])
        {
            row.Add(index);
        }

        row.Reverse();
        return row;
    }

    private static int RowsEndingBelow(IReadOnlyList<long> orders, List<int> ends, long order)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = orders[ends[middle]] < order ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
