namespace Imvo.Assistant.Core.Planning.Intake.Terms;

/// <summary>Number of typing errors between two words: a letter too many, too few, another one, or two changed round.</summary>
public static class TypoDistance
{
    private const int MostLetters = 64;

    /// <summary>The distance, or a number above <paramref name="most"/> when it is more than that.</summary>
    public static int Of(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most || one.Length >= MostLetters || other.Length >= MostLetters)
        {
            return most + 1;
        }

        Span<int> beforeLast = stackalloc int[MostLetters + 1];
        Span<int> last = stackalloc int[MostLetters + 1];
        Span<int> row = stackalloc int[MostLetters + 1];
        for (var at = 0; at <= other.Length; at++)
        {
            last[at] = at;
        }

        for (var at = 1; at <= one.Length; at++)
        {
            row[0] = at;
            var least = at;
            for (var to = 1; to <= other.Length; to++)
            {
                var cost = one[at - 1] == other[to - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(last[to] + 1, row[to - 1] + 1), last[to - 1] + cost);
                if (at > 1 && to > 1 && one[at - 1] == other[to - 2] && one[at - 2] == other[to - 1])
                {
                    best = Math.Min(best, beforeLast[to - 2] + 1);
                }

                row[to] = best;
                least = Math.Min(least, best);
            }

            if (least > most)
            {
                return most + 1;
            }

            var spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }

        return last[other.Length];
    }
}
