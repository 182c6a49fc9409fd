using System.Buffers;
using System.Globalization;

namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>Counts how a document refers to its own numbered paragraphs: "Principle 17", "Beginsel 17".</summary>
internal sealed class ReferenceWords
{
    private const int FewestReferences = 3;

    private static readonly string[] Words =
        ["Principle ", "Beginsel ", "Aanbeveling ", "Recommendation ", "Standard ", "Criterion ", "Stelling ", "Guideline "];

    private static readonly SearchValues<string> AnyWord = SearchValues.Create(Words, StringComparison.Ordinal);

    private readonly int[] counts = new int[Words.Length];
    private readonly int[] highest = new int[Words.Length];

    /// <summary>Learns from a line.</summary>
    public void Learn(ReadOnlySpan<char> line)
    {
        for (var rest = line; rest.IndexOfAny(AnyWord) is var index and >= 0; rest = rest[1..])
        {
            rest = rest[index..];
            for (var word = 0; word < Words.Length; word++)
            {
                if (rest.StartsWith(Words[word], StringComparison.Ordinal) && NumberAt(rest[Words[word].Length..]) is var number and > 0)
                {
                    counts[word]++;
                    highest[word] = Math.Max(highest[word], number);
                }
            }
        }
    }

    /// <summary>Gives the word that is used most with numbers up to the last one; null when none is used often.</summary>
    public string? MostUsed(int upTo)
    {
        var best = Enumerable.Range(0, Words.Length).MaxBy(word => counts[word]);
        return counts[best] >= FewestReferences && highest[best] <= upTo ? Words[best].TrimEnd() : null;
    }

    private static int NumberAt(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9') is var other and >= 0 ? other : text.Length;
        return end is > 0 and <= 3 ? int.Parse(text[..end], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }
}
