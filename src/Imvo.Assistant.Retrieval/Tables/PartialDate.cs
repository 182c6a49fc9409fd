using System.Globalization;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Retrieval.Tables;

/// <summary>An ISO 8601 day, month or year, as dates stand in the tables.</summary>
internal static class PartialDate
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    public static bool IsValid(string date) =>
        DateOnly.TryParseExact(date, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>Reads a day.</summary>
    public static bool TryReadDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Formats[0], CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>Writes a valid date out, as precisely as it is known; gives anything else back as it is.</summary>
    public static string Write(string date, TextLanguage language)
    {
        if (!IsValid(date))
        {
            return date;
        }

        if (TryReadDay(date, out var day))
        {
            return WrittenDate.Of(day, language);
        }

        var parts = date.Split('-');
        return parts.Length == 1
            ? parts[0]
            : $"{WrittenDate.Month(int.Parse(parts[1], CultureInfo.InvariantCulture), language)} {parts[0]}";
    }
}
