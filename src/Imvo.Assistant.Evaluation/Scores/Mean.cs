namespace Imvo.Assistant.Evaluation.Scores;

/// <summary>A mean over a number of cases.</summary>
/// <param name="Value">The mean; 0 of no cases.</param>
/// <param name="Of">Number of cases.</param>
/// <param name="Interval">Its interval by bootstrap: the middle 95 % of the means of samples drawn from the cases.</param>
public readonly record struct Mean(double Value, int Of, Interval Interval)
{
    private const int Draws = 1000;
    private const int Seed = 20261122;

    /// <summary>The mean of values. The same values in the same order always give the same interval.</summary>
    public static Mean Over(IReadOnlyList<double> values) =>
        values.Count == 0 ? default : new Mean(values.Average(), values.Count, Bootstrap(values));

    private static Interval Bootstrap(IReadOnlyList<double> values)
    {
        var random = new Random(Seed);
        var means = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            var sum = 0.0;
            for (var i = 0; i < values.Count; i++)
            {
                sum += values[random.Next(values.Count)];
            }

            means[draw] = sum / values.Count;
        }

        Array.Sort(means);
        return new Interval(means[Draws / 40], means[Draws - 1 - (Draws / 40)]);
    }
}
