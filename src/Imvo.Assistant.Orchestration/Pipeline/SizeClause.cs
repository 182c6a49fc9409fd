namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>
/// Takes "40 man" or "12 people" out of a question before it is searched: it tells how big the asker is, and would otherwise
/// lead to whatever passage counts people.
/// </summary>
internal static class SizeClause
{
    /// <summary>The question without its size clauses; the question itself when nothing would be left.</summary>
    public static string Remove(string question, IReadOnlyList<string> sizeWords)
    {
        var words = question.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var length = IsCount(words[i]) ? LengthOfSize(words, i + 1, sizeWords) : 0;
            if (length > 0)
            {
                words.RemoveRange(i, length + 1);
                i--;
            }
        }

        return words.Count == 0 ? question : string.Join(' ', words);
    }

    private static bool IsCount(string word) => word.Length > 0 && word.All(letter => char.IsAsciiDigit(letter) || letter is '.' or '~');

    private static int LengthOfSize(List<string> words, int start, IReadOnlyList<string> sizeWords)
    {
        var rest = PlainMessage.Of(string.Join(' ', words.Skip(start)));
        var longest = 0;
        foreach (var size in sizeWords)
        {
            if (rest.StartsWith(PlainMessage.Of(size), StringComparison.Ordinal))
            {
                longest = Math.Max(longest, size.AsSpan().Count(' ') + 1);
            }
        }

        return longest;
    }
}
