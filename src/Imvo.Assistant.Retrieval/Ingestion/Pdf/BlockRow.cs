namespace Imvo.Assistant.Retrieval.Ingestion.Pdf;

/// <summary>Blocks that stand side by side: the columns of a table or of a page, or the marks of a list and its items.</summary>
/// <param name="Blocks">The blocks, from left to right.</param>
internal sealed record BlockRow(IReadOnlyList<PdfBlock> Blocks)
{
    // Columns of one table begin within this many points of each other.
    private const double SameEdge = 12;

    /// <summary>Takes the blocks that stand beside the one at an index; the order of reading has them behind it.</summary>
    public static BlockRow At(IReadOnlyList<PdfBlock> blocks, int index)
    {
        var row = new List<PdfBlock> { blocks[index] };
        while (index + row.Count < blocks.Count && row[^1].IsLeftOf(blocks[index + row.Count]))
        {
            row.Add(blocks[index + row.Count]);
        }

        return new BlockRow(row);
    }

    /// <summary>Tells whether another row has its columns at the same places.</summary>
    public bool HasColumnsOf(BlockRow other) => Blocks.Count == other.Blocks.Count
        && Blocks.Zip(other.Blocks).All(pair => Math.Abs(pair.First.Left - pair.Second.Left) < SameEdge || Math.Abs(pair.First.Right - pair.Second.Right) < SameEdge);

    /// <summary>Sorts the lines of all blocks into rows of lines that stand side by side, a cell for each block.</summary>
    public List<PdfLine?[]> LinesBeside()
    {
        var rows = new List<PdfLine?[]>();
        var all = Blocks.SelectMany((block, column) => block.Lines.Select(line => (Line: line, Column: column))).OrderBy(item => item.Line.Middle);
        foreach (var (line, column) in all)
        {
            var last = rows.Count > 0 ? rows[^1] : null;
            if (last is null || last[column] is not null || !Array.Exists(last, cell => cell?.IsBeside(line) == true))
            {
                last = new PdfLine?[Blocks.Count];
                rows.Add(last);
            }

            last[column] = line;
        }

        return rows;
    }
}
