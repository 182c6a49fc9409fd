using System.Globalization;

namespace Imvo.Assistant.Core.Planning.Intake.Numbers;

/// <summary>Reads digits with points and commas as Dutch and English writers use them.</summary>
internal static class Digits
{
    /// <summary>Stands for numbers too long to be meant.</summary>
    public const decimal Absurd = 1_000_000_000_000_000m;

    private const int MostDigits = 15;
    private const int GroupLength = 3;

    public static decimal Read(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOfAny('.', ',');
        var isDecimal = last >= 0 && !IsGrouped(text);
        Span<char> buffer = stackalloc char[MostDigits + 2];
        var written = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (isDecimal && at == last)
            {
                Write('.', buffer, ref written);
            }
            else if (char.IsAsciiDigit(text[at]))
            {
                Write(text[at], buffer, ref written);
            }
        }

        return written <= MostDigits
            ? decimal.Parse(buffer[..written], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : Absurd;
    }

    private static void Write(char letter, Span<char> buffer, ref int written)
    {
        if (written < buffer.Length)
        {
            buffer[written++] = letter;
        }
    }

    // 1.200 and 1,200 are twelve hundred; 1.200,50 and 1,5 have a fraction.
    private static bool IsGrouped(ReadOnlySpan<char> text)
    {
        var separator = text[text.IndexOfAny('.', ',')];
        var start = 0;
        while (true)
        {
            var length = text[start..].IndexOfAny('.', ',');
            if (length < 0)
            {
                return start == 0 || text.Length - start == GroupLength;
            }

            if ((start > 0 && length != GroupLength) || length > GroupLength || text[start + length] != separator)
            {
                return false;
            }

            start += length + 1;
        }
    }
}
