using Imvo.Assistant.Orchestration.Pipeline;

namespace Imvo.Assistant.Orchestration.Conversations.Cues;

/// <summary>A message as its words, in lower case without accents.</summary>
internal sealed class MessageWords(string text)
{
    // Who writes more than this asks nothing of the dialogue: it is a text to read.
    private const int MostWords = 400;
    private const int MostCharacters = 4000;

    // A thumb or a lone question mark is a word too.
    private const int MostSigns = 8;

    public string[] All { get; } = Split(text);

    public int Count => All.Length;

    /// <summary>Whether it is put as a question by its last sign.</summary>
    public bool EndsAsQuestion { get; } = text.AsSpan().TrimEnd().EndsWith("?", StringComparison.Ordinal);

    /// <summary>Whether these words stand at a place, with at most one typing error in one of the longer ones.</summary>
    public bool Holds(string[] phrase, int at)
    {
        if (at + phrase.Length > All.Length)
        {
            return false;
        }

        var errors = 0;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!string.Equals(phrase[i], All[at + i], StringComparison.Ordinal))
            {
                errors++;
                if (errors > 1 || !TypedWord.IsMeant(phrase[i], All[at + i]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The words of a text; of a few signs without letters, the signs.</summary>
    public static string[] Split(string text)
    {
        var words = PlainMessage.Of(text.Length > MostCharacters ? text[..MostCharacters] : text)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Take(MostWords)
            .ToArray();
        var signs = text.AsSpan().Trim();
        if (words.Length == 0)
        {
            return signs.Length is > 0 and <= MostSigns ? [signs.ToString()] : words;
        }

        var first = 0;
        while (first < signs.Length && char.IsSurrogate(signs[first]))
        {
            first++;
        }

        return first is > 0 and <= MostSigns ? [signs[..first].ToString(), .. words] : words;
    }
}
