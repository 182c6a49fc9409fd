namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Recognises personal data by its form: e-mail addresses, telephone numbers, Dutch bank account numbers.</summary>
internal static class PersonalData
{
    // Dutch and foreign telephone numbers have nine digits or more; customs and company codes have at most eight.
    private const int FewestPhoneDigits = 9;

    public static bool IsIn(string text)
    {
        foreach (var range in text.AsSpan().SplitAny(" ,;()<>\n\t"))
        {
            var word = text.AsSpan(range).TrimEnd('.');
            if (IsAddress(word) || (word.StartsWith("NL", StringComparison.OrdinalIgnoreCase) && word.Length == 18))
            {
                return true;
            }
        }

        return HasPhoneNumber(text);
    }

    private static bool IsAddress(ReadOnlySpan<char> word)
    {
        var at = word.IndexOf('@');
        return at > 0 && word[(at + 1)..].IndexOf('.') > 0;
    }

    private static bool HasPhoneNumber(string text)
    {
        var digits = 0;
        foreach (var letter in text)
        {
            if (char.IsAsciiDigit(letter))
            {
                digits++;
                if (digits >= FewestPhoneDigits)
                {
                    return true;
                }
            }
            else if (letter is not (' ' or '-' or '+' or '(' or ')'))
            {
                digits = 0;
            }
        }

        return false;
    }
}
