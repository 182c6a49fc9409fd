using System.Text;
using Imvo.Assistant.Retrieval.Ingestion.Files;
using Imvo.Assistant.Retrieval.Ingestion.Partitioning;
using Imvo.Assistant.Retrieval.Ingestion.PlainText;

namespace Imvo.Assistant.Retrieval.Ingestion.Markdown;

/// <summary>Finds headings, paragraphs, list items and table rows in the lines of a Markdown file.</summary>
internal sealed class MarkdownBlocks(LineJoint joint)
{
    private const int LongestBlock = 20_000;

    private readonly BlockOffsets offsets = new();
    private readonly PipeTable table = new();
    private readonly StringBuilder text = new();
    private readonly List<TextBlock> ready = [];
    private TextBlockKind kind = TextBlockKind.Paragraph;
    private int lineCount;
    private bool inTable;
    private bool inComment;
    private char fence;

    /// <summary>Gives the blocks.</summary>
    public IEnumerable<TextBlock> Read(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Accept(CharacterCleaner.Clean(line));
            foreach (var block in ready)
            {
                yield return block;
            }

            ready.Clear();
        }

        EndBlock();
        foreach (var block in ready)
        {
            yield return block;
        }
    }

    private void Accept(string line)
    {
        if (line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal))
        {
            EndBlock();
            fence = fence == '\0' ? line[0] : fence == line[0] ? '\0' : fence;
            return;
        }

        if (fence != '\0')
        {
            AddText(line);
            return;
        }

        line = WithoutComment(line).TrimStart('>', ' ');
        if (line.Length == 0 || IsLinkTarget(line))
        {
            EndBlock();
        }
        else if (IsUnderline(line) && text.Length > 0 && lineCount <= 2 && kind == TextBlockKind.Paragraph && !inTable)
        {
            EndAsHeading(line[0] == '=' ? 1 : 2);
        }
        else if (IsRule(line))
        {
            EndBlock();
        }
        else if (HashHeading.TryRead(line, out var title, out var level))
        {
            EndBlock();
            text.Append(title);
            EndAsHeading(level);
        }
        else if (!TryTable(line))
        {
            Begin(line);
        }
    }

    private void Begin(string line)
    {
        // [^1]: text of a note
        if (line.StartsWith("[^", StringComparison.Ordinal) && line.IndexOf("]:", StringComparison.Ordinal) is > 0 and var note)
        {
            EndBlock();
            line = line[(note + 2)..].Trim();
        }

        if (ListMarker.Find(line) is { } marker)
        {
            EndBlock();
            kind = TextBlockKind.ListItem;
            line = marker.IsBullet ? line[marker.Length..].Trim() : line;
        }

        AddText(line);
    }

    private void AddText(string line)
    {
        if (line.Length > 0)
        {
            joint.Append(text, line);
            lineCount++;
        }

        if (text.Length > LongestBlock)
        {
            EndBlock();
        }
    }

    private bool TryTable(string line)
    {
        if (PipeTable.IsRow(line) || (inTable && line.Contains('|', StringComparison.Ordinal)))
        {
            if (!inTable)
            {
                EndBlock();
            }

            inTable = true;
            Give(TextBlockKind.TableRow, table.Next(line));
            return true;
        }

        // Without bars at the edges, only the rule below it shows that a line is the header of a table.
        if (PipeTable.IsRule(line) && lineCount == 1)
        {
            table.Next(text.ToString());
            table.Next(line);
            text.Clear();
            lineCount = 0;
            inTable = true;
            return true;
        }

        if (inTable)
        {
            EndBlock();
        }

        return false;
    }

    private void EndBlock()
    {
        if (inTable)
        {
            Give(TextBlockKind.TableRow, table.Finish());
            inTable = false;
        }

        Give(kind, InlineMarkup.Strip(text.ToString()));
        text.Clear();
        lineCount = 0;
        kind = TextBlockKind.Paragraph;
    }

    private void EndAsHeading(int level)
    {
        var title = InlineMarkup.Strip(text.ToString());
        text.Clear();
        lineCount = 0;
        if (title.Length > 0)
        {
            ready.Add(offsets.Place(TextBlockKind.Heading, title, level, null) with { SectionLabel = SectionLabel.Of(title) });
        }
    }

    private void Give(TextBlockKind blockKind, string? content)
    {
        if (content is { Length: > 0 })
        {
            ready.Add(offsets.Place(blockKind, content, 0, null));
        }
    }

    private string WithoutComment(string line)
    {
        while (true)
        {
            if (inComment)
            {
                var end = line.IndexOf("-->", StringComparison.Ordinal);
                if (end < 0)
                {
                    return string.Empty;
                }

                inComment = false;
                line = line[(end + 3)..];
            }

            var start = line.IndexOf("<!--", StringComparison.Ordinal);
            if (start < 0)
            {
                return line.Trim();
            }

            var close = line.IndexOf("-->", start, StringComparison.Ordinal);
            inComment = close < 0;
            if (inComment)
            {
                return line[..start].Trim();
            }

            line = string.Concat(line.AsSpan(0, start), line.AsSpan(close + 3));
        }
    }

    private static bool IsUnderline(string line) => !line.AsSpan().ContainsAnyExcept('=') || !line.AsSpan().ContainsAnyExcept('-');

    // *** or - - -
    private static bool IsRule(string line) => line.Length >= 3 && line[0] is '*' or '-' or '_' && !line.AsSpan().ContainsAnyExcept(line[0], ' ');

    // [name]: https://…
    private static bool IsLinkTarget(string line) => line[0] == '[' && line.IndexOf("]:", StringComparison.Ordinal) is > 1 and var end
        && !line.StartsWith("[^", StringComparison.Ordinal)
        && line.AsSpan(end + 2).TrimStart() is var target && (target.StartsWith("http") || target.StartsWith("<") || target.StartsWith("#") || target.StartsWith("/"));
}
