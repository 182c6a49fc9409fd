namespace Imvo.Assistant.Retrieval.Ingestion.Html;

/// <summary>
/// Measures how deep the tags of a page nest before it is parsed. The parser's time grows with the square of the depth: no real
/// page comes near the limit, while one made for the purpose would keep it busy for minutes.
/// </summary>
internal static class HtmlNesting
{
    private const int DeepestPage = 10_000;

    // These have no end tag, or end by themselves.
    private static readonly HashSet<string> NeverOpen = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "p", "li", "dt", "dd",
        "tr", "td", "th", "option", "optgroup", "thead", "tbody", "tfoot", "colgroup",
    };

    /// <summary>Tells whether more tags are open at once than any page has.</summary>
    public static bool IsTooDeep(ReadOnlySpan<char> source)
    {
        var neverOpen = NeverOpen.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        for (var rest = source; rest.IndexOf('<') is var start and >= 0;)
        {
            rest = rest[(start + 1)..];
            if (rest.StartsWith("/"))
            {
                depth -= depth > 0 && !neverOpen.Contains(Name(rest[1..])) ? 1 : 0;
                continue;
            }

            var name = Name(rest);
            if (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase))
            {
                var end = rest.IndexOf("</", StringComparison.Ordinal);
                rest = end < 0 ? [] : rest[(end + 2)..];
            }
            else if (name.Length > 0 && !neverOpen.Contains(name) && ++depth > DeepestPage)
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var end = 0;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end]))
        {
            end++;
        }

        return end > 0 && char.IsAsciiLetter(tag[0]) ? tag[..end] : [];
    }
}
