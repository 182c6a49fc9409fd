using Imvo.Assistant.Retrieval.Ingestion.Partitioning;

namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>
/// Finds out in a first reading which numbers at line starts are those of sections or of numbered paragraphs, and which are
/// entries of a table of contents, items of lists or notes.
/// </summary>
internal sealed class NumberingSurvey
{
    private const int Capacity = 20_000;
    private const int FewestParagraphs = 10;

    private readonly Dictionary<long, (DecimalNumber Number, long Line)> lastLines = [];
    private readonly List<long> paragraphs = [];
    private readonly ReferenceWords references = new();
    private readonly WordedSections worded = new();
    private long lines;
    private int dottedStarts;
    private int plainStarts;

    /// <summary>Learns from a line.</summary>
    public void Learn(TextLine line)
    {
        lines = line.Number + 1;
        references.Learn(line.Text);
        worded.Learn(line);
        if (line.IsBlank || !char.IsAsciiDigit(line.Text[0]) || !DecimalNumber.TryRead(line.Text, out var number))
        {
            return;
        }

        var startsTitle = number.MarkLength + 1 < line.Text.Length && char.IsUpper(line.Text[number.MarkLength + 1]);
        if (number.Depth > 1 && startsTitle && (lastLines.Count < Capacity || lastLines.ContainsKey(number.Key)))
        {
            lastLines[number.Key] = (number, line.Number);
        }
        else if (number.Depth == 1)
        {
            dottedStarts += number.HasDot && number.First == 1 && startsTitle ? 1 : 0;
            plainStarts += !number.HasDot && number.First == 1 && startsTitle ? 1 : 0;
            LearnParagraph(number, line.Number);
        }
    }

    /// <summary>Draws the conclusion after the last line.</summary>
    public SectionNumbering Conclude()
    {
        var areParagraphs = paragraphs.Count >= FewestParagraphs
            && (paragraphs[^1] - paragraphs[0]) * 10 >= lines * 3
            && paragraphs[^1] - paragraphs[0] >= paragraphs.Count * 5L;
        // Only the last line with a number counts: earlier ones are entries of a table of contents.
        var candidates = lastLines.Values.OrderBy(section => section.Line).ToList();
        var sections = SectionSequence.LongestRising(candidates.ConvertAll(section => section.Number.Order)).ConvertAll(index => candidates[index]);
        return new SectionNumbering(
            sections.Select(section => section.Line).ToHashSet(),
            sections.GroupBy(section => section.Number.First).ToDictionary(chapter => chapter.Key, chapter => chapter.First().Line),
            worded.ContentsEntries(),
            dottedStarts <= 2,
            plainStarts <= 2,
            areParagraphs ? paragraphs.ToHashSet() : [],
            areParagraphs ? references.MostUsed(upTo: paragraphs.Count) : null);
    }

    private void LearnParagraph(DecimalNumber number, long line)
    {
        if (!number.HasDot)
        {
            return;
        }

        if (number.First == 1 && paragraphs.Count < FewestParagraphs)
        {
            paragraphs.Clear();
        }

        if (number.First == paragraphs.Count + 1 && paragraphs.Count < Capacity)
        {
            paragraphs.Add(line);
        }
    }
}
