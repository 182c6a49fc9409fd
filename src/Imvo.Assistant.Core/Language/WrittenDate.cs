using System.Globalization;

namespace Imvo.Assistant.Core.Language;

/// <summary>Writes dates out: 26 juli 2029, 26 July 2029.</summary>
public static class WrittenDate
{
    private static readonly string[] DutchMonths =
    [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
    ];

    private static readonly string[] EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>Writes a date out.</summary>
    public static string Of(DateOnly date, TextLanguage language) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Month(date.Month, language)} {date.Year}");

    /// <summary>The name of a month, 1 to 12.</summary>
    public static string Month(int month, TextLanguage language) => language.Choose(DutchMonths, EnglishMonths)[month - 1];
}
