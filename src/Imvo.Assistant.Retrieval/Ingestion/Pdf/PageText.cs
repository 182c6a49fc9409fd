using Imvo.Assistant.Retrieval.Ingestion.Files;
using Imvo.Assistant.Retrieval.Ingestion.PlainText;

namespace Imvo.Assistant.Retrieval.Ingestion.Pdf;

/// <summary>Writes a page as lines of plain text: paragraphs parted by blank lines, a list mark before its item, tables with bars.</summary>
internal sealed class PageText
{
    // Measured in heights of a line.
    private const double ParagraphGap = 0.6;
    private const double SmallestIndent = 0.7;
    private const double LargestIndent = 4;
    private const double OtherSize = 1.2;

    private readonly List<string> written = [];
    private PdfLine? last;

    /// <summary>Writes a page.</summary>
    public static IReadOnlyList<string> Of(PdfPage page)
    {
        var text = new PageText();
        var blocks = Upright(page.Blocks);
        for (var index = 0; index < blocks.Count;)
        {
            index += text.Write(blocks, index);
        }

        return text.written;
    }

    // A note that runs up the margin is no part of the text, unless the whole page is turned.
    private static List<PdfBlock> Upright(IReadOnlyList<PdfBlock> blocks)
    {
        var upright = blocks.Sum(block => block.Lines.Count(line => line.IsUpright));
        return upright * 2 > blocks.Sum(block => block.Lines.Count)
            ? [.. blocks]
            : [.. blocks.Select(block => block.Lines.Where(line => !line.IsUpright).ToList()).Where(lines => lines.Count > 0).Select(lines => new PdfBlock(lines))];
    }

    // Gives the number of blocks written.
    private int Write(List<PdfBlock> blocks, int index)
    {
        var row = BlockRow.At(blocks, index);
        if (row.Blocks.Count == 2 && row.Blocks[0].Lines.All(line => LabelLines.IsLabel(line.Text)))
        {
            WriteList(row);
            return 2;
        }

        if (row.Blocks.Count > 1)
        {
            var parts = new List<BlockRow> { row };
            var count = row.Blocks.Count;
            while (index + count < blocks.Count && BlockRow.At(blocks, index + count) is var next && next.HasColumnsOf(row))
            {
                parts.Add(next);
                count += next.Blocks.Count;
            }

            if (PdfTable.Rows(parts) is { } rows)
            {
                WriteTable(rows);
                return count;
            }
        }

        WriteLines(blocks[index].Lines, blocks[index].Left);
        return 1;
    }

    private void WriteList(BlockRow row)
    {
        foreach (var beside in row.LinesBeside())
        {
            var (mark, item) = (beside[0], beside[1]);
            var line = (mark, item) switch
            {
                (not null, not null) => item with { Text = $"{mark.Text} {item.Text}" },
                _ => mark ?? item!,
            };
            WriteLines([line], line.Left);
        }
    }

    private void WriteTable(IReadOnlyList<string> rows)
    {
        EndParagraph();
        written.AddRange(rows);
        EndParagraph();
    }

    private void WriteLines(IReadOnlyList<PdfLine> lines, double left)
    {
        foreach (var line in lines)
        {
            if (last is { } before && StartsParagraph(before, line, left))
            {
                EndParagraph();
            }

            written.Add(line.Text);
            last = line;
        }
    }

    // A line at the head of the next column may go on with the last of this one.
    private static bool StartsParagraph(PdfLine before, PdfLine line, double left)
    {
        var height = Math.Max(before.Height, line.Height);
        var gap = line.Top - before.Bottom;
        var indent = line.Left - left;
        return gap > height * ParagraphGap
            || height > Math.Min(before.Height, line.Height) * OtherSize
            || before.IsBeside(line)
            || (indent > height * SmallestIndent && indent < height * LargestIndent && LineShape.EndsSentence(before.Text));
    }

    private void EndParagraph()
    {
        if (written.Count > 0 && written[^1].Length > 0)
        {
            written.Add(string.Empty);
        }

        last = null;
    }
}
