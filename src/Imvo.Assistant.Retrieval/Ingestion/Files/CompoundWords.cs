using System.Runtime.InteropServices;

namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>
/// Remembers words with a hyphen that stand inside a line, so that the same word broken at a line end keeps its hyphen.
/// Holds a bounded number of them, whatever the size of the document.
/// </summary>
internal sealed class CompoundWords
{
    private const int Capacity = 50_000;

    private readonly HashSet<ulong> seen = [];

    /// <summary>Learns from a line.</summary>
    public void Learn(ReadOnlySpan<char> line)
    {
        for (var index = 1; index < line.Length - 1; index++)
        {
            var next = line[index..^1].IndexOf('-');
            if (next < 0 || seen.Count >= Capacity)
            {
                return;
            }

            index += next;
            if (char.IsLetter(line[index - 1]) && char.IsLower(line[index + 1]))
            {
                seen.Add(Key(LettersBefore(line, index), LettersAfter(line, index)));
            }
        }
    }

    /// <summary>Tells whether the two parts were seen joined by a hyphen.</summary>
    public bool Contains(ReadOnlySpan<char> before, ReadOnlySpan<char> after) => seen.Contains(Key(before, after));

    private static ReadOnlySpan<char> LettersBefore(ReadOnlySpan<char> line, int hyphen)
    {
        var start = hyphen;
        while (start > 0 && char.IsLetterOrDigit(line[start - 1]))
        {
            start--;
        }

        return line[start..hyphen];
    }

    private static ReadOnlySpan<char> LettersAfter(ReadOnlySpan<char> line, int hyphen)
    {
        var end = hyphen + 1;
        while (end < line.Length && char.IsLetter(line[end]))
        {
            end++;
        }

        return line[(hyphen + 1)..end];
    }

    private static ulong Key(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var key = TextHash.Of(MemoryMarshal.AsBytes(before), TextHash.Start);
        return TextHash.Of(MemoryMarshal.AsBytes(after), TextHash.Of("-"u8, key));
    }
}
