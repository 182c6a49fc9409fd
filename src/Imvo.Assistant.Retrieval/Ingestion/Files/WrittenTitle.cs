namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>Tells a title that somebody wrote from one that a program filled in.</summary>
internal static class WrittenTitle
{
    private const int LongestTitle = 300;

    private static readonly string[] Fillers = ["Microsoft Word", "Microsoft PowerPoint", "Document", "untitled", "naamloos", "PowerPoint", "Word Document"];

    private static readonly string[] Endings = [".doc", ".docx", ".docm", ".dot", ".dotx", ".odt", ".rtf", ".indd", ".qxd", ".pdf", ".tex", ".dvi", ".tmp", ".ppt", ".pptx"];

    /// <summary>Gives the title in its plain form; null when nobody wrote it.</summary>
    public static string? Of(string? title)
    {
        var cleaned = CharacterCleaner.Clean(title ?? string.Empty).TrimEnd(CharacterCleaner.SoftHyphen);
        var isFiller = Array.Exists(Fillers, filler => IsFiller(cleaned, filler))
            || Array.Exists(Endings, ending => cleaned.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        return isFiller || cleaned.Length > LongestTitle || !cleaned.Any(char.IsLetter) ? null : cleaned;
    }

    // "Document1", "Microsoft Word - letter", but not "Document for suppliers".
    private static bool IsFiller(string title, string filler) =>
        title.StartsWith(filler, StringComparison.OrdinalIgnoreCase) && title.AsSpan(filler.Length).Trim() is var rest
        && (rest.IsEmpty || rest[0] == '-' || !rest.ContainsAnyExceptInRange('0', '9'));
}
