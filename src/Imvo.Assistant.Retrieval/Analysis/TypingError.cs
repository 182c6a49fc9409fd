namespace Imvo.Assistant.Retrieval.Analysis;

/// <summary>Compares words for a single typing error.</summary>
public static class TypingError
{
    /// <summary>
    /// Whether the words differ by exactly one letter added, left out or replaced, or by two neighbours swapped
    /// (Damerau-Levenshtein distance 1).
    /// </summary>
    public static bool IsOneApart(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length > other.Length)
        {
            return IsOneApart(other, one);
        }

        if (other.Length - one.Length > 1)
        {
            return false;
        }

        var same = one.CommonPrefixLength(other);
        var left = one[same..];
        var right = other[same..];
        if (left.Length != right.Length)
        {
            return left.SequenceEqual(right[1..]);
        }

        return left.Length > 0 && (left[1..].SequenceEqual(right[1..]) || IsSwap(left, right));
    }

    private static bool IsSwap(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]);
}
