namespace Imvo.Assistant.Evaluation.Scores;

/// <summary>Looks for given words in a text.</summary>
public static class WordsInText
{
    /// <summary>
    /// Whether the words occur, in any case and white space. A number must not be cut out of a longer one: 30 does not occur in
    /// 300 or in 30.000.
    /// </summary>
    public static bool Occur(string text, string words)
    {
        var plain = Plain(text);
        var sought = Plain(words);
        for (var start = Find(plain, sought, 0); start >= 0; start = Find(plain, sought, start + 1))
        {
            if (!ContinuesNumber(plain, start, -1) && !ContinuesNumber(plain, start + sought.Length - 1, 1))
            {
                return true;
            }
        }

        return false;
    }

    private static string Plain(string text) => PlainText.Of(text).Replace('’', '\'');

    private static int Find(string text, string words, int from) =>
        words.Length == 0 || from >= text.Length ? -1 : text.IndexOf(words, from, StringComparison.OrdinalIgnoreCase);

    // Whether a digit at the end of what was found goes on in the given direction, if need be after one point or comma.
    private static bool ContinuesNumber(string text, int position, int direction) =>
        IsDigit(text, position)
        && (IsDigit(text, position + direction)
            || (position + direction >= 0 && position + direction < text.Length && text[position + direction] is '.' or ','
                && IsDigit(text, position + (2 * direction))));

    private static bool IsDigit(string text, int position) =>
        position >= 0 && position < text.Length && char.IsAsciiDigit(text[position]);
}
