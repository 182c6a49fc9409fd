namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>Recognises an entry of a table of contents: a title, a row of dots and a page number.</summary>
internal static class ContentsEntry
{
    private const int FewestDots = 4;

    /// <summary>Tells whether a line is such an entry.</summary>
    public static bool Matches(ReadOnlySpan<char> line)
    {
        var title = line.TrimEnd("0123456789");
        var digits = line.Length - title.Length;
        if (digits is 0 or > 4)
        {
            return false;
        }

        var dots = 0;
        var end = title.Length;
        for (; end > 0 && title[end - 1] is '.' or '…' or '·' or '_' or ' '; end--)
        {
            dots += title[end - 1] switch { ' ' => 0, '…' => 3, _ => 1 };
        }

        return dots >= FewestDots && end > 0;
    }
}
