using System.Globalization;
using System.Text.RegularExpressions;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>A number of people, an amount of euros or a day, as a text states it; comparable between texts and languages.</summary>
/// <param name="Kind">Of which kind it is.</param>
/// <param name="Value">People, euros, or a day as year, month and day in one number.</param>
internal sealed partial record StatedFigure(StatedFigureKind Kind, decimal Value)
{
    /// <summary>The figures in a text.</summary>
    public static List<StatedFigure> In(string text)
    {
        var figures = new List<StatedFigure>();
        foreach (Match match in People().Matches(text))
        {
            Add(figures, StatedFigureKind.People, Whole(match.Groups["number"].Value));
        }

        foreach (Match match in Euros().Matches(text))
        {
            var number = match.Groups["number"].Value;
            Add(figures, StatedFigureKind.Euros, match.Groups["scale"] is { Success: true, Value: var scale }
                ? Fraction(number) * (IsMillion(scale) ? 1_000_000m : 1_000_000_000m)
                : Whole(number));
        }

        foreach (Match match in Days().Matches(text))
        {
            var month = Month(match.Groups["month"].Value);
            if (month > 0)
            {
                Add(figures, StatedFigureKind.Day,
                    (Whole(match.Groups["year"].Value) * 10_000) + (month * 100) + Whole(match.Groups["day"].Value));
            }
        }

        return figures;
    }

    private static bool IsMillion(string scale) =>
        scale.Equals("miljoen", StringComparison.OrdinalIgnoreCase) || scale.Equals("million", StringComparison.OrdinalIgnoreCase);

    private static void Add(List<StatedFigure> figures, StatedFigureKind kind, decimal? value)
    {
        if (value is { } known)
        {
            figures.Add(new StatedFigure(kind, known));
        }
    }

    // Points and commas part thousands: 1.000 and 1,000.
    private static decimal? Whole(string number) => decimal.TryParse(
        string.Concat(number.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    // Before a million a point or comma parts a fraction: 1,5 and 1.5.
    private static decimal? Fraction(string number) => decimal.TryParse(
        number.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static int Month(string name)
    {
        for (var month = 1; month <= 12; month++)
        {
            if (string.Equals(WrittenDate.Month(month, TextLanguage.Dutch), name, StringComparison.OrdinalIgnoreCase)
                || string.Equals(WrittenDate.Month(month, TextLanguage.English), name, StringComparison.OrdinalIgnoreCase))
            {
                return month;
            }
        }

        return 0;
    }

    [GeneratedRegex(@"(?<number>\d[\d.,]*\d|\d)\s+(?:mensen|werknemers|medewerkers|personeelsleden|fte|people|employees|staff|workers)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex People();

    [GeneratedRegex(@"(?:€|\bEUR)\s?(?<number>\d[\d.,]*\d|\d)(?:\s*(?<scale>miljoen|miljard|million|billion))?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Euros();

    [GeneratedRegex(@"\b(?<day>\d{1,2})\s+(?<month>\p{L}+)\s+(?<year>(?:19|20)\d{2})\b",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Days();
}
