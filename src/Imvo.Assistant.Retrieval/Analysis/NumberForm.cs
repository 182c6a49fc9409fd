namespace Imvo.Assistant.Retrieval.Analysis;

/// <summary>Brings numbers to one form, so that 5.000 and 5,000 are the same term and 1,5 and 1.5 too.</summary>
public static class NumberForm
{
    /// <summary>Writes the number in one form into a buffer of at least the same length.</summary>
    /// <returns>Number of characters written.</returns>
    public static int Normalise(ReadOnlySpan<char> number, Span<char> buffer)
    {
        var grouped = IsGrouped(number);
        var length = 0;
        foreach (var character in number)
        {
            if (character is '.' or ',')
            {
                if (!grouped)
                {
                    buffer[length++] = '.';
                }

                continue;
            }

            buffer[length++] = char.ToLowerInvariant(character);
        }

        return length;
    }

    /// <summary>Writes the number in one form.</summary>
    public static string Normalise(ReadOnlySpan<char> number)
    {
        Span<char> buffer = stackalloc char[WordTokenizer.LongestWord];
        return new string(buffer[..Normalise(number, buffer)]);
    }

    // One to three digits, then groups of exactly three: 5.000 or 1,250,000.
    private static bool IsGrouped(ReadOnlySpan<char> number)
    {
        var first = number.IndexOfAny('.', ',');
        if (first is < 1 or > 3)
        {
            return false;
        }

        var rest = number[first..];
        if (rest.Length % 4 != 0)
        {
            return false;
        }

        for (var i = 0; i < rest.Length; i++)
        {
            if (i % 4 == 0 ? rest[i] is not ('.' or ',') : !char.IsAsciiDigit(rest[i]))
            {
                return false;
            }
        }

        return true;
    }
}
