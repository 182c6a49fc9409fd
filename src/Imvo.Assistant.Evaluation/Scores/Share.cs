namespace Imvo.Assistant.Evaluation.Scores;

/// <summary>A share of a number of cases.</summary>
/// <param name="Hits">Cases that count.</param>
/// <param name="Of">All cases.</param>
public readonly record struct Share(int Hits, int Of)
{
    // Standard normal quantile at 97.5 %.
    private const double Z = 1.959963984540054;

    /// <summary>The share; 0 of no cases.</summary>
    public double Value => Of == 0 ? 0 : (double)Hits / Of;

    /// <summary>
    /// Wilson's interval, which stays within 0 and 1 and means something for few cases (Wilson 1927, JASA 22, p. 209). Of no cases
    /// all is possible.
    /// </summary>
    public Interval Interval
    {
        get
        {
            if (Of == 0)
            {
                return new Interval(0, 1);
            }

            const double square = Z * Z;
            var centre = Value + (square / (2 * Of));
            var reach = Z * Math.Sqrt((Value * (1 - Value) / Of) + (square / (4.0 * Of * Of)));
            var width = 1 + (square / Of);

            // At none and at all the ends are 0 and 1 but for rounding.
            return new Interval(
                Hits == 0 ? 0 : Math.Max(0, (centre - reach) / width), Hits == Of ? 1 : Math.Min(1, (centre + reach) / width));
        }
    }

    /// <summary>Counts the cases that count.</summary>
    public static Share Among<T>(IReadOnlyCollection<T> cases, Func<T, bool> counts) => new(cases.Count(counts), cases.Count);
}
