namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>What the name of a style tells, for documents whose styles do not tell it themselves.</summary>
internal static class StyleName
{
    // Word keeps the English names in the file whatever its own language; other programs write what their users see.
    private static readonly string[] Headings = ["heading", "kop", "überschrift", "titre", "título", "titolo", "rubrik", "overskrift"];

    private static readonly string[] Titles = ["title", "titel"];

    /// <summary>Rank of the heading that the name promises; null for another style.</summary>
    public static int? HeadingLevel(string name)
    {
        if (Array.Exists(Titles, title => name.Equals(title, StringComparison.OrdinalIgnoreCase)))
        {
            return DocxStyle.TitleLevel;
        }

        return name.Length > 1 && name[^1] is >= '1' and <= '9'
            && Array.Exists(Headings, heading => name.AsSpan(..^1).TrimEnd().Equals(heading, StringComparison.OrdinalIgnoreCase))
            ? DocxStyle.LevelOf(name[^1] - '1')
            : null;
    }

    /// <summary>True for the lines of a table of contents or of figures.</summary>
    public static bool IsContents(string name) =>
        name.Equals("table of figures", StringComparison.OrdinalIgnoreCase)
        || (name.StartsWith("toc", StringComparison.OrdinalIgnoreCase) && name.AsSpan(3).Trim() is { } rest
            && (rest.Equals("heading", StringComparison.OrdinalIgnoreCase) || rest is [>= '1' and <= '9']));
}
