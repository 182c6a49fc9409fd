using System.Text;

namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>
/// Brings the characters of a line to their plain form: ligatures as letters, every blank as one space, hyphens alike,
/// nothing invisible. A soft hyphen at the very end is kept: the line break stands for it.
/// </summary>
internal static class CharacterCleaner
{
    /// <summary>An invisible mark of where a word may be broken.</summary>
    public const char SoftHyphen = '\u00AD';

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Cleans and trims a line.</summary>
    public static string Clean(string line)
    {
        var trimmed = line.AsSpan().Trim();
        if (!HasSpecial(trimmed) && !trimmed.Contains("  ", StringComparison.Ordinal))
        {
            return trimmed.Length == line.Length ? line : trimmed.ToString();
        }

        var cleaned = new StringBuilder(trimmed.Length);
        foreach (var character in trimmed)
        {
            Append(cleaned, character);
        }

        if (trimmed[^1] == SoftHyphen)
        {
            cleaned.Append(SoftHyphen);
        }

        return cleaned.ToString().Trim();
    }

    private static bool HasSpecial(ReadOnlySpan<char> text)
    {
        // Nearly every line is ASCII up to some accent or quote.
        var first = text.IndexOfAnyExceptInRange(' ', '~');
        if (first >= 0)
        {
            foreach (var character in text[first..])
            {
                if (character is < ' ' or > '~' && IsSpecial(character))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void Append(StringBuilder cleaned, char character)
    {
        if (char.IsWhiteSpace(character) || char.IsControl(character))
        {
            if (cleaned.Length > 0 && cleaned[^1] != ' ')
            {
                cleaned.Append(' ');
            }
        }
        else if (character is >= '\uFB00' and <= '\uFB06')
        {
            cleaned.Append(Ligatures[character - '\uFB00']);
        }
        else if (character is '\u2010' or '\u2011')
        {
            cleaned.Append('-');
        }
        else if (IsSymbolBullet(character))
        {
            cleaned.Append('•');
        }
        else if (!IsInvisible(character))
        {
            cleaned.Append(character);
        }
    }

    private static bool IsSpecial(char character) =>
        (char.IsWhiteSpace(character) && character != ' ') || char.IsControl(character) || IsInvisible(character)
        || IsSymbolBullet(character) || character is (>= '\uFB00' and <= '\uFB06') or '\u2010' or '\u2011';

    // Soft hyphen, zero-width characters, marks of writing direction and the byte order mark.
    private static bool IsInvisible(char character) =>
        character is SoftHyphen or '\u061C' or '\u180E' or '\uFEFF'
            or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F');

    // Bullets of the Symbol and Wingdings fonts, which have no meaning outside those fonts.
    private static bool IsSymbolBullet(char character) =>
        character is '\uF0B7' or '\uF0A7' or '\uF0D8' or '\uF0FC' or '\uF076' or '\uF02D' or '\uF06E' or '\uF0E0';
}
