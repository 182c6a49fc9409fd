using System.Globalization;

namespace Imvo.Assistant.Benchmarks.Measuring;

/// <summary>Medians and how figures are written.</summary>
internal static class Figures
{
    public static double Median(IEnumerable<double> values) => Percentile(values, 0.5);

    /// <summary>The value that the given share of the values does not exceed (nearest rank).</summary>
    public static double Percentile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
    }

    public static string Number(double value) => value.ToString(
        value switch { < 1 => "0.000", < 10 => "0.00", < 100 => "0.0", _ => "#,##0" }, CultureInfo.InvariantCulture);

    public static string Milliseconds(double value) => Number(value) + " ms";

    public static string Megabytes(double bytes) => Number(bytes / 1e6) + " MB";

    public static string Ratio(double value, double baseline) => "× " + Number(value / baseline);

    public static string AtMost(double value, double target) => value <= target ? "met" : "missed";

    public static string AtLeast(double value, double target) => value >= target ? "met" : "missed";
}
