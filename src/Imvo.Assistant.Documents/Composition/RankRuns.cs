namespace Imvo.Assistant.Documents.Composition;

/// <summary>Writes numbers of risks as runs: 9, 12–15.</summary>
internal static class RankRuns
{
    /// <summary>The runs, each with its first number.</summary>
    /// <param name="numbers">Numbers, lowest first.</param>
    public static IReadOnlyList<(int First, string Text)> Of(IReadOnlyList<int> numbers)
    {
        var runs = new List<(int First, string Text)>();
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
                runs.Add((numbers[start], $"{PlanWords.Written(numbers[start])}–{PlanWords.Written(numbers[i - 1])}"));
            }
            else
            {
                runs.AddRange(numbers.Skip(start).Take(i - start).Select(number => (number, PlanWords.Written(number))));
            }

            start = i;
        }

        return runs;
    }
}
