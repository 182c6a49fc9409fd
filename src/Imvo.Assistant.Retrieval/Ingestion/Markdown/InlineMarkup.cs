using System.Buffers;
using System.Net;
using System.Text;
using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.Markdown;

/// <summary>Takes the marks out of a line of Markdown and leaves its words; the targets of links are left out.</summary>
internal sealed class InlineMarkup
{
    private const int LongestLink = 400;
    private const string Escapable = "\\`*_{}[]()#+-.!|<>~";

    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[<~&!");

    private readonly string source;
    private readonly StringBuilder plain = new();
    private int position;

    private InlineMarkup(string source) => this.source = source;

    /// <summary>Gives the words.</summary>
    public static string Strip(string source)
    {
        if (!source.AsSpan().ContainsAny(Marks))
        {
            return source;
        }

        var markup = new InlineMarkup(source);
        while (markup.position < source.Length)
        {
            markup.Step();
        }

        var stripped = markup.plain.ToString();
        stripped = stripped.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(stripped) : stripped;
        return CharacterCleaner.Clean(stripped);
    }

    private void Step()
    {
        var sign = source[position];
        switch (sign)
        {
            case '\\' when position + 1 < source.Length && Escapable.Contains(source[position + 1], StringComparison.Ordinal):
                plain.Append(source[position + 1]);
                position += 2;
                break;
            case '`':
                position++;
                break;
            case '*' or '~' when IsEmphasis(sign):
            case '_' when IsEmphasis(sign) && !IsInsideWord():
                position++;
                break;
            case '!' when position + 1 < source.Length && source[position + 1] == '[' && TryLink(position + 1):
            case '[' when TryLink(position):
            case '<' when TryTag():
                break;
            default:
                plain.Append(sign);
                position++;
                break;
        }
    }

    // A sign with a space on both sides stands for itself.
    private bool IsEmphasis(char sign)
    {
        var before = position > 0 ? source[position - 1] : ' ';
        var after = position + 1 < source.Length ? source[position + 1] : ' ';
        return (before != ' ' || after != ' ') && (sign != '~' || before == '~' || after == '~');
    }

    private bool IsInsideWord() => position > 0 && position + 1 < source.Length
        && char.IsLetterOrDigit(source[position - 1]) && char.IsLetterOrDigit(source[position + 1]);

    // [text](target), [text][reference] and [^note]
    private bool TryLink(int open)
    {
        var close = Closing(open, '[', ']');
        if (close < 0)
        {
            return false;
        }

        var text = source[(open + 1)..close];
        if (text.StartsWith('^'))
        {
            position = close + 1;
            return true;
        }

        var next = close + 1 < source.Length ? source[close + 1] : '\0';
        var end = next == '(' ? Closing(close + 1, '(', ')') : next == '[' ? Closing(close + 1, '[', ']') : -1;
        if (end < 0)
        {
            return false;
        }

        plain.Append(Strip(text));
        position = end + 1;
        return true;
    }

    private int Closing(int open, char opening, char closing)
    {
        var depth = 0;
        var last = Math.Min(source.Length, open + LongestLink);
        if (!source.AsSpan(open, last - open).Contains(closing))
        {
            return -1;
        }

        for (var index = open; index < last; index++)
        {
            depth += source[index] == opening ? 1 : source[index] == closing ? -1 : 0;
            if (depth == 0)
            {
                return index;
            }
        }

        return -1;
    }

    // <https://…> is text; <br> and other tags are not.
    private bool TryTag()
    {
        var end = source.IndexOf('>', position, Math.Min(LongestLink, source.Length - position));
        if (end < 0 || end == position + 1)
        {
            return false;
        }

        var inner = source.AsSpan(position + 1, end - position - 1);
        if (inner.Contains("://", StringComparison.Ordinal) || inner.Contains('@'))
        {
            plain.Append(inner);
        }
        else if (char.IsAsciiLetter(inner[0]) || inner[0] is '/' or '!')
        {
            plain.Append(inner.StartsWith("br", StringComparison.OrdinalIgnoreCase) ? " " : string.Empty);
        }
        else
        {
            return false;
        }

        position = end + 1;
        return true;
    }
}
