using System.Text;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Markdown;

/// <summary>Writes text so that Markdown shows it as it is (CommonMark, backslash escapes).</summary>
internal static class MarkdownText
{
    private const string Escaped = "\\`*[]<|~";

    /// <summary>Appends stretches of text with their notes.</summary>
    public static void Append(StringBuilder output, IReadOnlyList<PageText> parts)
    {
        foreach (var part in parts)
        {
            Append(output, part);
        }
    }

    /// <summary>Appends a stretch of text with its notes.</summary>
    public static void Append(StringBuilder output, PageText part)
    {
        // Renderers make anchors of headings in their own way, so a link within the document would lead nowhere.
        var address = part.Link is { } link && !link.StartsWith('#') ? link : null;
        if (part.Lead is { } lead)
        {
            Stretch(output, lead, isStrong: true, address);
        }

        Stretch(output, part.Text, part.IsStrong, part.Lead is null ? address : null);
        foreach (var note in part.Notes)
        {
            output.Append("[^").Append(note).Append(']');
        }
    }

    /// <summary>Appends plain text.</summary>
    public static void Append(StringBuilder output, string text)
    {
        var clean = PrintableText.Of(text);
        var start = 0;
        for (var i = 0; i < clean.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(clean[i]) && clean[i] != ' '
                && (Escaped.Contains(clean[i]) || IsEntity(clean, i) || IsEmphasis(clean, i) || IsMarker(clean, i)))
            {
                output.Append(clean, start, i - start).Append('\\');
                start = i;
            }
        }

        output.Append(clean, start, clean.Length - start);
    }

    // White space within the stars would make them show as stars.
    private static void Stretch(StringBuilder output, string text, bool isStrong, string? address)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            output.Append(text);
            return;
        }

        output.Append(text.AsSpan(0, text.Length - text.TrimStart().Length));
        output.Append(isStrong ? "**" : string.Empty).Append(address is null ? string.Empty : "[");
        Append(output, trimmed);
        if (address is not null)
        {
            output.Append("](<").Append(PrintableText.Of(address).Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)).Append(">)");
        }

        output.Append(isStrong ? "**" : string.Empty).Append(text.AsSpan(text.TrimEnd().Length));
    }

    private static bool IsEntity(string text, int i) =>
        text[i] == '&' && i + 1 < text.Length && (text[i + 1] == '#' || char.IsAsciiLetter(text[i + 1]));

    // An underscore inside a word is no markup.
    private static bool IsEmphasis(string text, int i) => text[i] == '_'
        && (i == 0 || i == text.Length - 1 || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(text[i + 1]));

    // A sign at the start of a line that would make a heading, list or quote of it.
    private static bool IsMarker(string text, int i)
    {
        if (i == 0)
        {
            return text[i] is '#' or '>' or '+' or '=' || (text[i] == '-' && (text.Length == 1 || text[1] is ' ' or '-'));
        }

        return text[i] is '.' or ')' && i < 10 && (i + 1 == text.Length || text[i + 1] == ' ') && text.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
