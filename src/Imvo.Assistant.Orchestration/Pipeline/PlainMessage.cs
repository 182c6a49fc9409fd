using System.Text;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>A message brought to one form for comparing phrases: lower case, no accents, words with one space between.</summary>
internal static class PlainMessage
{
    /// <summary>Gives the form with a space before and after, so that a phrase is found only at word boundaries.</summary>
    public static string Of(string message)
    {
        var plain = new StringBuilder(message.Length + 2).Append(' ');
        foreach (var letter in WordFolding.Fold(message))
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(letter);
            }
            else if (plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain[^1] == ' ' ? plain.ToString() : plain.Append(' ').ToString();
    }
}
