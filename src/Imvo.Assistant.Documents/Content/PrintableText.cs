using System.Text;

namespace Imvo.Assistant.Documents.Content;

/// <summary>
/// Text as it can stand in every format. What users typed may hold line breaks, control characters or halves of characters; the last two
/// make an XML file that no program opens.
/// </summary>
internal static class PrintableText
{
    /// <summary>Line breaks and tabs become spaces; what cannot be shown is left out.</summary>
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) || char.IsSurrogate(text[i]) || IsUnshown(text[i]))
            {
                return Clean(text);
            }
        }

        return text;
    }

    /// <summary>The beginning of a long text, cut between two words.</summary>
    public static string Short(string text, int most)
    {
        var clean = Of(text);
        if (clean.Length <= most)
        {
            return clean;
        }

        var end = clean.LastIndexOf(' ', most - 1);

        // A word that is longer than the line is cut where it must, but never through a character.
        end = end > most / 2 ? end : most - 1;
        end -= char.IsLowSurrogate(clean[end]) ? 1 : 0;
        return clean[..end].TrimEnd() + "…";
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t')
            {
                clean.Append(' ');
            }
            else if (!Rune.IsControl(rune) && rune != Rune.ReplacementChar && !(rune.IsBmp && IsUnshown((char)rune.Value)))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }

    // Characters that turn the direction of the text around them, which can make a line read as another, and what is no character at all.
    private static bool IsUnshown(char letter) => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFE' or '\uFFFF';
}
