using System.Text.RegularExpressions;

namespace Imvo.Assistant.Retrieval.Notes;

/// <summary>The marks of the note format.</summary>
internal static partial class NotePatterns
{
    private const int TimeoutMilliseconds = 1000;

    /// <summary>A source key: <c>[^ungp24]</c>.</summary>
    [GeneratedRegex(@"\[\^(?<key>[^\]\s]+)\]", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    public static partial Regex SourceKey();

    /// <summary>The source keys that close a paragraph or list item.</summary>
    [GeneratedRegex(@"(?:\s*\[\^[^\]\s]+\])*\s*\z", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    public static partial Regex KeysAtEnd();

    /// <summary>Bold, then emphasised words.</summary>
    [GeneratedRegex(@"\*\*(?<words>[^*]+)\*\*|\*(?<words>[^*]+)\*|(?<!\w)_(?<words>[^_]+)_(?!\w)", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    public static partial Regex Emphasis();

    /// <summary>What a note may not hold: headings, quotes, numbered lists, other bullets, tables, links, images, code, HTML, addresses.</summary>
    [GeneratedRegex(
        @"^(?:\#|>|\d+[.)]\s|[*+]\s|\|)|\]\(|\]\[|!\[|`|</?[A-Za-z]|https?://",
        RegexOptions.ExplicitCapture,
        TimeoutMilliseconds)]
    public static partial Regex Forbidden();
}
