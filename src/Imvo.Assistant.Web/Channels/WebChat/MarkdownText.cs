using System.Text;

namespace Imvo.Assistant.Web.Channels.WebChat;

/// <summary>Plain words as Markdown that shows them as they are: no word of a user or a document becomes a link, an image or markup.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>~";

    /// <summary>Escapes all that means something in Markdown.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            if (Special.Contains(letter, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>Leaves the emphasis and lists of an answer, and takes away what could lead or load elsewhere: links, images and HTML.</summary>
    public static string WithoutLinks(string markdown) => markdown
        .Replace("<", "\\<", StringComparison.Ordinal)
        .Replace("![", "!\\[", StringComparison.Ordinal)
        .Replace("](", "]\\(", StringComparison.Ordinal)
        .Replace("]:", "]\\:", StringComparison.Ordinal);
}
