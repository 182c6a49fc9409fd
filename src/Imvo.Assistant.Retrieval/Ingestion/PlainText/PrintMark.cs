namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>Recognises the line that a layout program prints at the edge of a page: "Report.indd  64  26-11-2019  17:50".</summary>
internal static class PrintMark
{
    private const int LongestLine = 120;

    private static readonly string[] Files = [".indd ", ".book ", ".qxd ", ".qxp "];

    /// <summary>Tells whether a line is such a mark: the name of a layout file and a time.</summary>
    public static bool Matches(string line)
    {
        var colon = line.LastIndexOf(':');
        return colon > 0 && colon + 1 < line.Length && char.IsAsciiDigit(line[colon - 1]) && char.IsAsciiDigit(line[colon + 1])
            && line.Length <= LongestLine && Array.Exists(Files, file => line.Contains(file, StringComparison.OrdinalIgnoreCase));
    }
}
