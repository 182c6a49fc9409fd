using System.Globalization;

namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>Recognises a line that holds a page number and nothing else.</summary>
internal static class PageNumberLine
{
    private const int LongestLine = 24;

    private static readonly string[] PageWords = ["pagina", "page", "blz.", "pag.", "p."];

    /// <summary>Reads a line such as <c>12</c>, <c>- 12 -</c>, <c>Page 12 of 40</c>, <c>12/40</c> or <c>iv</c>.</summary>
    /// <param name="text">The line.</param>
    /// <param name="page">The number; 0 for a Roman one, which numbers the pages before the first.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out int page)
    {
        page = 0;
        var rest = text.Length > LongestLine ? [] : text.Trim("-–—[]| ");
        var named = false;
        foreach (var word in PageWords)
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                rest = rest[word.Length..].TrimStart();
                named = true;
                break;
            }
        }

        var digits = rest.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : rest.Length;
        if (digits is 0 or > 4)
        {
            return !named && IsRoman(rest);
        }

        page = int.Parse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        return page > 0 && IsTotal(rest[digits..].Trim());
    }

    // Nothing, or the number of pages: "/40", "of 40", "van 40".
    private static bool IsTotal(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
        {
            return true;
        }

        var total = rest.StartsWith("of ", StringComparison.OrdinalIgnoreCase) ? rest[3..]
            : rest.StartsWith("van ", StringComparison.OrdinalIgnoreCase) ? rest[4..]
            : rest[0] == '/' ? rest[1..]
            : [];
        total = total.Trim();
        return total.Length is > 0 and <= 4 && !total.ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsRoman(ReadOnlySpan<char> text) =>
        text.Length is > 1 and <= 6 && !text.ContainsAnyExcept("ivxl") || text is "i" or "v" or "x";
}
