namespace Imvo.Assistant.Documents.Composition;

/// <summary>Makes words from the tables stand as sentences.</summary>
internal static class Sentence
{
    /// <summary>With a capital at its start and a full stop at its end.</summary>
    public static string Of(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return trimmed;
        }

        var capital = char.ToUpperInvariant(trimmed[0]) + trimmed[1..];
        return capital[^1] is '.' or '!' or '?' or '…' or ':' ? capital : capital + ".";
    }

    /// <summary>With a capital at its start.</summary>
    public static string Begun(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
