using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Imvo.Assistant.Core.Planning;

/// <summary>How texts stand in JSON: letters of all scripts as they are.</summary>
internal static class JsonLetters
{
    /// <summary>Escapes the rest.</summary>
    public static JavaScriptEncoder Encoder => field ??= JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>A text as it stands between the quotes. Making the encoder takes longer than a plan, so plain texts do without.</summary>
    public static string Escaped(string text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not (' ' or '-' or '_' or '.' or ','))
            {
                return Encoder.Encode(text);
            }
        }

        return text;
    }
}
