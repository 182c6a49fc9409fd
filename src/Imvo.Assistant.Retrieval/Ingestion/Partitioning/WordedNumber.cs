namespace Imvo.Assistant.Retrieval.Ingestion.Partitioning;

/// <summary>A section that is named by a word and a number: "Hoofdstuk 5", "Bijlage B", "PART II", "Article 12".</summary>
/// <param name="Length">Characters of the word and the number.</param>
/// <param name="Level">How deep sections of that name lie.</param>
internal sealed record WordedNumber(int Length, int Level)
{
    private static readonly (string Word, int Level)[] Words =
    [
        ("part", 1), ("deel", 1), ("title", 1), ("titel", 1),
        ("hoofdstuk", 2), ("chapter", 2), ("bijlage", 2), ("annex", 2), ("appendix", 2), ("module", 2), ("step", 2), ("stap", 2),
        ("section", 3), ("sectie", 3), ("afdeling", 3), ("paragraaf", 3),
        ("article", 5), ("artikel", 5), ("principle", 5), ("beginsel", 5), ("recital", 5), ("overweging", 5),
    ];

    /// <summary>Finds the word and number that a line begins with; null when it begins otherwise.</summary>
    public static WordedNumber? Find(string text)
    {
        if (text.Length < 6 || !char.IsUpper(text[0]))
        {
            return null;
        }

        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space is < 4 or > 10)
        {
            return null;
        }

        foreach (var (word, level) in Words)
        {
            if (word.Length == space && text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && NumberLength(text, space + 1) is var length and > 0)
            {
                return new WordedNumber(space + 1 + length, level);
            }
        }

        return null;
    }

    // 5, 5a, 5.2, IV or B, and then the end, a space or a colon.
    private static int NumberLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        var number = text.AsSpan(start, end - start);
        var isNumber = number.Length is > 0 and <= 7 && (char.IsAsciiDigit(number[0])
            || !number.ContainsAnyExcept("IVXLC")
            || (number.Length == 1 && char.IsAsciiLetterUpper(number[0])));
        return isNumber && (end == text.Length || text[end] is ' ' or ':' or '.') ? number.Length : 0;
    }
}
