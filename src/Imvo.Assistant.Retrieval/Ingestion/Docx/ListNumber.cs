using System.Globalization;

namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>Writes the number of a list item.</summary>
internal static class ListNumber
{
    // Word repeats the letter after z; no list is that long, and a wrong start must not make a long word.
    private const int MostLetters = 26 * 10;
    private const int MostRoman = 4999;

    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>Writes a number in a form of the standard; forms of other scripts in digits.</summary>
    public static string Of(int number, string format) => format switch
    {
        "none" => string.Empty,
        "lowerLetter" when number is > 0 and <= MostLetters => Letters(number),
        "upperLetter" when number is > 0 and <= MostLetters => Letters(number).ToUpperInvariant(),
        "lowerRoman" when number is > 0 and <= MostRoman => Numerals(number),
        "upperRoman" when number is > 0 and <= MostRoman => Numerals(number).ToUpperInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letters(int number) => new((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Numerals(int number)
    {
        var text = new System.Text.StringBuilder();
        foreach (var (value, letters) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(letters);
            }
        }

        return text.ToString();
    }
}
