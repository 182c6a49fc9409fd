namespace Imvo.Assistant.Documents.Composition;

/// <summary>Writes numbers of risks as runs: 9, 12–15.</summary>
internal static class RankRuns
{
    /// <summary>The runs, each with its first number.</summary>
    /// <param name="numbers">Numbers, lowest first.</param>
    public static IReadOnlyList<RankRun> Of(IReadOnlyList<int> numbers)
    {
        var runs = new List<RankRun>();
        var start = 0;
        for (var i = 1; i <= numbers.Count; i++)
        {
            if (i < numbers.Count && numbers[i] == numbers[i - 1] + 1)
            {
                continue;
            }

            // Two neighbours are as short without a dash.
            if (i - start > 2)
            {
                runs.Add(new RankRun(numbers[start], $"{PlanWords.Written(numbers[start])}–{PlanWords.Written(numbers[i - 1])}"));
            }
            else
            {
                for (var at = start; at < i; at++)
                {
                    runs.Add(RankRun.Of(numbers[at]));
                }
            }

            start = i;
        }

        return runs;
    }
}
