using System.Globalization;
using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>Lines that count by a word and a number, such as "SDG 3 - …" and "SDG 4 - …".</summary>
internal static class NumberedWord
{
    /// <summary>True when the second line has the word of the first and the next number.</summary>
    public static bool Follow(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var length = LineShape.FirstWordLength(first);
        return length > 1 && second.StartsWith(first[..length], StringComparison.Ordinal)
            && TryReadNumber(first[length..], out var before)
            && TryReadNumber(second[length..], out var after)
            && after == before + 1;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> rest, out int number)
    {
        number = 0;
        var digits = rest.Length > 1 && rest[0] == ' ' ? rest[1..] : [];
        var end = digits.IndexOfAnyExceptInRange('0', '9') is var other and >= 0 ? other : digits.Length;
        return end is > 0 and <= 4 && int.TryParse(digits[..end], NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
