using System.Text;
using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Analysis;

/// <summary>The forms of all concepts as sequences of stems, joined by a space, each leading to a concept.</summary>
public sealed class PhraseTable(SortedTerms phrases, ReadOnlyMemory<ushort> concepts)
{
    /// <summary>Longest form, in words.</summary>
    public const int LongestPhrase = 8;

    private const byte Separator = (byte)' ';

    /// <summary>Whether some form starts with this stem.</summary>
    public bool StartsPhrase(ReadOnlySpan<char> stem)
    {
        var index = phrases.Find(stem);
        if (index >= 0)
        {
            return true;
        }

        Span<byte> prefix = stackalloc byte[Encoding.UTF8.GetMaxByteCount(WordTokenizer.LongestWord * 2) + 1];
        if (stem.Length > WordTokenizer.LongestWord * 2)
        {
            return false;
        }

        var length = Encoding.UTF8.GetBytes(stem, prefix);
        prefix[length] = Separator;
        return IsPrefix(~index, prefix[..(length + 1)]);
    }

    /// <summary>Finds the longest form at the start of a run of stems.</summary>
    /// <param name="stems">The stems that follow each other in the text.</param>
    /// <param name="concept">Number of the concept found.</param>
    /// <returns>Number of stems the form takes; 0 when there is none.</returns>
    public int MatchLongest(ReadOnlySpan<string> stems, out int concept)
    {
        concept = -1;
        var longest = 0;
        Span<byte> joined = stackalloc byte[1024];
        var length = 0;
        for (var i = 0; i < stems.Length && i < LongestPhrase; i++)
        {
            if (length + Encoding.UTF8.GetMaxByteCount(stems[i].Length) + 1 > joined.Length)
            {
                break;
            }

            if (i > 0)
            {
                joined[length++] = Separator;
            }

            length += Encoding.UTF8.GetBytes(stems[i], joined[length..]);
            var index = phrases.Find(joined[..length]);
            if (index >= 0)
            {
                longest = i + 1;
                concept = concepts.Span[index];
            }

            if (!IsPrefix(index >= 0 ? index + 1 : ~index, joined[..length]))
            {
                break;
            }
        }

        return longest;
    }

    private bool IsPrefix(int index, ReadOnlySpan<byte> prefix) =>
        index < phrases.Count && phrases.At(index).StartsWith(prefix);
}
