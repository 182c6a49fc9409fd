using Imvo.Assistant.Retrieval.Ingestion.Files;
using Imvo.Assistant.Retrieval.Ingestion.Partitioning;

namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>
/// Tells the entries of a table of contents from the sections themselves where sections are named by a word: an entry comes
/// again later on, and the next entry follows within a few lines.
/// </summary>
internal sealed class WordedSections
{
    private const int Capacity = 20_000;
    private const int MostLinesApart = 15;

    private readonly List<(ulong Name, ulong Word, long Line)> sections = [];

    /// <summary>Learns from a line.</summary>
    public void Learn(TextLine line)
    {
        if (sections.Count < Capacity && WordedNumber.Find(line.Text) is { } section)
        {
            sections.Add((Key(line.Text.AsSpan(0, section.Length)), Key(line.Text.AsSpan(0, LineShape.FirstWordLength(line.Text))), line.Number));
        }
    }

    /// <summary>Gives the lines that are entries of a table of contents.</summary>
    public HashSet<long> ContentsEntries()
    {
        var entries = new HashSet<long>();
        var laterNames = new HashSet<ulong>();
        var nextOfWord = new Dictionary<ulong, long>();
        for (var index = sections.Count - 1; index >= 0; index--)
        {
            var (name, word, line) = sections[index];
            if (!laterNames.Add(name) && nextOfWord.TryGetValue(word, out var next) && next - line <= MostLinesApart)
            {
                entries.Add(line);
            }

            nextOfWord[word] = line;
        }

        return entries;
    }

    private static ulong Key(ReadOnlySpan<char> text)
    {
        var key = TextHash.Start;
        foreach (var character in text)
        {
            key = TextHash.Add(key, char.ToUpperInvariant(character));
        }

        return key;
    }
}
