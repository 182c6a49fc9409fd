using System.Runtime.InteropServices;
using System.Text;
using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Analysis;

/// <summary>
/// Stores a lexicon. Layout: magic, then nine sections (words, weights, per language phrases and their concepts, lists, translations to and from), each with its
/// length and CRC-32C, then the sections.
/// </summary>
public static class LexiconFile
{
    private static readonly byte[] Magic = "IMVOLEX2"u8.ToArray();

    /// <summary>Reads a lexicon.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static Lexicon Read(string path)
    {
        var sections = SectionFile.Read(File.ReadAllBytes(path), Magic, 9);
        var weights = MemoryMarshal.Cast<byte, int>(sections[1].Span).ToArray();
        var words = new SortedTerms(sections[0]);
        var lists = Encoding.UTF8.GetString(sections[6].Span).Split('\u0001');
        if (weights.Length != words.Count || lists.Length != 3)
        {
            throw new InvalidDataException("The lexicon's parts do not agree.");
        }

        return new Lexicon(
            words,
            weights,
            Phrases(sections[2], sections[3]),
            Phrases(sections[4], sections[5]),
            Words(lists[0]),
            Words(lists[1]),
            lists[2].Length == 0 ? [] : lists[2].Split('\n'),
            new TranslationTable(new SortedTerms(sections[7])),
            new TranslationTable(new SortedTerms(sections[8])));
    }

    internal static void Write(string path, LexiconContent content)
    {
        SectionFile.Write(
            path,
            Magic,
            SortedTerms.Write(content.Words.ConvertAll(word => Encoding.UTF8.GetBytes(word.Word))),
            MemoryMarshal.AsBytes<int>(content.Words.ConvertAll(word => word.Weight).ToArray()).ToArray(),
            SortedTerms.Write(content.DutchPhrases.ConvertAll(phrase => Encoding.UTF8.GetBytes(phrase.Phrase))),
            MemoryMarshal.AsBytes<ushort>(content.DutchPhrases.ConvertAll(phrase => phrase.Concept).ToArray()).ToArray(),
            SortedTerms.Write(content.EnglishPhrases.ConvertAll(phrase => Encoding.UTF8.GetBytes(phrase.Phrase))),
            MemoryMarshal.AsBytes<ushort>(content.EnglishPhrases.ConvertAll(phrase => phrase.Concept).ToArray()).ToArray(),
            Encoding.UTF8.GetBytes(string.Join(
                '\u0001',
                string.Join('\n', content.DutchStopWords),
                string.Join('\n', content.EnglishStopWords),
                string.Join('\n', content.Concepts))),
            SortedTerms.Write([.. content.DutchToEnglish.Select(Encoding.UTF8.GetBytes)]),
            SortedTerms.Write([.. content.EnglishToDutch.Select(Encoding.UTF8.GetBytes)]));
    }

    private static HashSet<string> Words(string list) =>
        list.Length == 0 ? [] : new HashSet<string>(list.Split('\n'), StringComparer.Ordinal);

    private static PhraseTable Phrases(ReadOnlyMemory<byte> phrases, ReadOnlyMemory<byte> concepts)
    {
        var table = new SortedTerms(phrases);
        var numbers = MemoryMarshal.Cast<byte, ushort>(concepts.Span).ToArray();
        return table.Count == numbers.Length
            ? new PhraseTable(table, numbers)
            : throw new InvalidDataException("The lexicon's phrases and concepts do not agree.");
    }
}
