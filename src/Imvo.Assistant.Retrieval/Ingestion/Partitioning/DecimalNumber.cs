using System.Globalization;

namespace Imvo.Assistant.Retrieval.Ingestion.Partitioning;

/// <summary>A number such as <c>6</c>, <c>6.</c> or <c>6.3.2</c> that a line begins with.</summary>
/// <param name="First">Number of the chapter.</param>
/// <param name="Depth">How many numbers there are.</param>
/// <param name="HasDot">True when a full stop follows.</param>
/// <param name="Length">Characters of the number, without that full stop.</param>
/// <param name="Order">Value by which numbers sort as in a table of contents.</param>
internal readonly record struct DecimalNumber(int First, int Depth, bool HasDot, int Length, long Order)
{
    private const int DeepestLevel = 5;

    /// <summary>Characters of the number with its full stop.</summary>
    public int MarkLength => Length + (HasDot ? 1 : 0);

    /// <summary>Tells numbers apart; 2.3 and 2.3. belong to different series.</summary>
    public long Key => (Order << 1) + (HasDot ? 1 : 0);

    /// <summary>Reads the number at the start of a line, which a space or the end follows.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DecimalNumber number)
    {
        number = default;
        var (first, depth, order, end) = (0, 0, 0L, 0);
        while (depth < DeepestLevel)
        {
            var start = end;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end - start is 0 or > 3)
            {
                return false;
            }

            var part = int.Parse(text[start..end], NumberStyles.None, CultureInfo.InvariantCulture);
            first = depth == 0 ? part : first;
            order = (order << 10) + part;
            depth++;
            if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            {
                end++;
                continue;
            }

            break;
        }

        var hasDot = end < text.Length && text[end] == '.';
        var after = end + (hasDot ? 1 : 0);
        number = new DecimalNumber(first, depth, hasDot, end, order << (10 * (DeepestLevel - depth)));
        return first > 0 && (after == text.Length || text[after] == ' ');
    }
}
