namespace Imvo.Assistant.Retrieval.Analysis;

/// <summary>
/// Cuts a text into words and numbers. A number keeps its inner points and commas (6.3.2, 5.000, 1,5); a word ends at
/// anything that is not a letter, digit or combining mark, so <c>due-diligence</c> and <c>due diligence</c> are alike.
/// </summary>
public static class WordTokenizer
{
    /// <summary>Longest word that is looked at; what is longer is no word of a language and is cut off here.</summary>
    public const int LongestWord = 64;

    /// <summary>Finds the next word or number at or after a position.</summary>
    /// <returns>False at the end of the text.</returns>
    public static bool TryNext(ReadOnlySpan<char> text, ref int position, out WordToken token)
    {
        while (position < text.Length && !char.IsLetterOrDigit(text[position]))
        {
            position++;
        }

        if (position >= text.Length)
        {
            token = default;
            return false;
        }

        var start = position;
        token = char.IsAsciiDigit(text[position]) ? Number(text, ref position) : Word(text, ref position);
        if (position - start > LongestWord)
        {
            token = token with { Length = LongestWord };
        }

        return true;
    }

    private static WordToken Number(ReadOnlySpan<char> text, ref int position)
    {
        var start = position;
        while (position < text.Length)
        {
            var isInner = text[position] is '.' or ','
                && position + 1 < text.Length && char.IsAsciiDigit(text[position + 1]);
            if (!isInner && !char.IsLetterOrDigit(text[position]))
            {
                break;
            }

            position++;
        }

        return new WordToken(start, position - start, IsNumber: true);
    }

    private static WordToken Word(ReadOnlySpan<char> text, ref int position)
    {
        var start = position;
        while (position < text.Length && (char.IsLetterOrDigit(text[position]) || IsMark(text[position])))
        {
            position++;
        }

        var length = position - start;

        // SDG's, auto's, company's: the apostrophe-s belongs to the word but carries no meaning.
        if (position + 1 < text.Length && text[position] is '\'' or '’' && text[position + 1] is 's' or 'S'
            && (position + 2 >= text.Length || !char.IsLetterOrDigit(text[position + 2])))
        {
            position += 2;
        }

        return new WordToken(start, length, IsNumber: false);
    }

    private static bool IsMark(char letter) => letter is >= '\u0300' and <= '\u036F' or '\u00AD';
}
