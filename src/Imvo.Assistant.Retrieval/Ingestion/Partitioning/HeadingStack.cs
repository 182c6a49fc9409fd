namespace Imvo.Assistant.Retrieval.Ingestion.Partitioning;

/// <summary>The headings above the current place in the document.</summary>
internal sealed class HeadingStack
{
    private const int LongestLocator = 60;

    private readonly List<TextBlock> headings = [];

    /// <summary>The innermost heading; null before the first.</summary>
    public TextBlock? Last => headings.Count > 0 ? headings[^1] : null;

    /// <summary>Titles, outermost first.</summary>
    public string Path { get; private set; } = string.Empty;

    /// <summary>How the section is named in a locator; empty before the first heading.</summary>
    public string SectionName { get; private set; } = string.Empty;

    /// <summary>Goes on to the section that a heading opens.</summary>
    public void Enter(TextBlock heading)
    {
        headings.RemoveAll(above => above.HeadingLevel >= heading.HeadingLevel);

        // Section 3.1 does not lie in chapter 2, even where the heading of chapter 3 was not recognised.
        if (headings.FindIndex(above => IsOtherSection(above.SectionLabel, heading.SectionLabel)) is var other and >= 0)
        {
            headings.RemoveRange(other, headings.Count - other);
        }

        headings.Add(heading);
        Path = string.Join(" › ", headings.Where(above => !above.IsUntitled).Select(above => above.Text));
        SectionName = headings.FindLast(above => above.SectionLabel is not null)?.SectionLabel ?? Shorten(heading.Text);
    }

    private static bool IsOtherSection(string? above, string? section) =>
        above is ['§', ..] && section is ['§', ..] && !section.StartsWith($"{above}.", StringComparison.Ordinal);

    private static string Shorten(string title)
    {
        if (title.Length <= LongestLocator)
        {
            return title;
        }

        var space = title.LastIndexOf(' ', LongestLocator - 1);
        var end = space > 0 ? space : char.IsLowSurrogate(title[LongestLocator - 1]) ? LongestLocator - 2 : LongestLocator - 1;
        return $"{title.AsSpan(0, end).TrimEnd(" ,;:–-")}…";
    }
}
