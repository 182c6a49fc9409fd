namespace Imvo.Assistant.Retrieval.Ingestion.Markdown;

/// <summary>A heading marked by number signs: <c>## Title</c>.</summary>
internal static class HashHeading
{
    private const int LongestTitle = 300;

    /// <summary>Reads the title and its level.</summary>
    public static bool TryRead(string line, out string title, out int level)
    {
        var rest = line.AsSpan().TrimStart('#');
        level = line.Length - rest.Length;
        title = string.Empty;
        if (level is 0 or > 6 || rest.IsEmpty || rest[0] is not (' ' or '\t') || rest.Length > LongestTitle)
        {
            return false;
        }

        var end = rest.LastIndexOf("{#", StringComparison.Ordinal);
        rest = end > 0 && rest[^1] == '}' ? rest[..end] : rest;
        title = rest.Trim().TrimEnd('#').TrimEnd().ToString();
        return title.Length > 0;
    }
}
