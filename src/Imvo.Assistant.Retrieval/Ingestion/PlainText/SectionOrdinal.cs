namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>A Roman number or a capital letter that a title begins with: <c>II. Title</c>, <c>B. Title</c>.</summary>
/// <param name="Value">1 for I or A.</param>
/// <param name="IsRoman">True for a Roman number.</param>
/// <param name="Length">Characters up to the title.</param>
internal readonly record struct SectionOrdinal(int Value, bool IsRoman, int Length)
{
    /// <summary>Reads the ordinal; a letter that is also a Roman digit is Roman when the last Roman one came right before it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int lastRoman, out SectionOrdinal ordinal)
    {
        ordinal = default;
        var end = text.IndexOf('.');
        if (end is < 1 or > 5 || end + 2 >= text.Length || text[end + 1] != ' ')
        {
            return false;
        }

        var mark = text[..end];
        var roman = Roman(mark);
        if (roman > 0 && (mark.Length > 1 || roman == lastRoman + 1 || roman == 1))
        {
            ordinal = new SectionOrdinal(roman, IsRoman: true, end + 2);
            return true;
        }

        if (mark.Length == 1 && char.IsAsciiLetterUpper(mark[0]))
        {
            ordinal = new SectionOrdinal(mark[0] - 'A' + 1, IsRoman: false, end + 2);
            return true;
        }

        return false;
    }

    private static int Roman(ReadOnlySpan<char> mark)
    {
        var total = 0;
        var highest = 0;
        for (var index = mark.Length - 1; index >= 0; index--)
        {
            var value = mark[index] switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 0 };
            if (value == 0)
            {
                return 0;
            }

            total += value < highest ? -value : value;
            highest = Math.Max(highest, value);
        }

        return total;
    }
}
