namespace Imvo.Assistant.Evaluation.Cards;

/// <summary>The place in a text file that holds the published scorecard: between two comments, each on a line of its own.</summary>
public static class ScorecardBlock
{
    /// <summary>Stands above the scorecard.</summary>
    public const string Opening = "<!-- scorecard -->";

    /// <summary>Stands below it.</summary>
    public const string Closing = "<!-- /scorecard -->";

    /// <summary>Whether a text has the place.</summary>
    public static bool IsIn(string text) => Find(text) is not null;

    /// <summary>Whether a text holds the scorecard, but for what differs from run to run.</summary>
    public static bool IsCurrent(string text, string scorecard) =>
        Find(text) is { } block && string.Equals(Lasting(text[block]), Lasting(scorecard), StringComparison.Ordinal);

    /// <summary>Puts the scorecard in its place; gives the text as it is when it has none.</summary>
    public static string Replace(string text, string scorecard) =>
        Find(text) is { } block ? string.Concat(text.AsSpan()[..block.Start.Value], scorecard, text.AsSpan()[block.End..]) : text;

    private static Range? Find(string text)
    {
        var opening = text.IndexOf(Opening + "\n", StringComparison.Ordinal);
        var start = opening + Opening.Length + 1;
        var end = opening < 0 ? -1 : text.IndexOf(Closing, start, StringComparison.Ordinal);
        return end < 0 ? null : start..end;
    }

    private static string Lasting(string scorecard) => string.Join('\n', scorecard.Split('\n')
        .Where(line => !line.StartsWith(ScorecardMarkdown.LatencyLine, StringComparison.Ordinal)));
}
