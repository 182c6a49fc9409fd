namespace Imvo.Assistant.Retrieval.Analysis.Stemming;

/// <summary>The suffixes of one step. A Snowball step always tries the longest suffix the word ends in, and no other.</summary>
internal sealed class SuffixSet
{
    private readonly string[] _longestFirst;

    public SuffixSet(params string[] suffixes)
    {
        _longestFirst = [.. suffixes];
        Array.Sort(_longestFirst, static (left, right) => right.Length.CompareTo(left.Length));
    }

    /// <summary>The longest suffix that <paramref name="letters"/> ends in, or null when it ends in none.</summary>
    public string? LongestIn(ReadOnlySpan<char> letters)
    {
        foreach (var suffix in _longestFirst)
        {
            if (letters.EndsWith(suffix))
            {
                return suffix;
            }
        }

        return null;
    }
}
