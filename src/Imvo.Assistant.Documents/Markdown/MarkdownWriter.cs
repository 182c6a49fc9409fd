using System.Text;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Markdown;

/// <summary>Writes a document as Markdown: CommonMark with the tables and footnotes of GitHub.</summary>
public static class MarkdownWriter
{
    /// <summary>Writes the document.</summary>
    public static string Write(PageDocument document)
    {
        var output = new StringBuilder(16 * 1024);
        foreach (var block in document.Blocks)
        {
            Block(output, block);
        }

        Notes(output, document);
        return output.ToString().TrimEnd('\n') + "\n";
    }

    private static void Block(StringBuilder output, PageBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Heading(output, heading.Level, heading.Text);
                break;
            case ParagraphBlock paragraph:
                Paragraph(output, paragraph);
                break;
            case ListBlock list:
                List(output, list);
                break;
            case TableBlock table:
                Caption(output, table.ShowsCaption ? table.Caption : null);
                MarkdownTable.Append(output, table);
                break;
            case MatrixBlock matrix:
                Caption(output, matrix.Caption);
                MarkdownTable.Append(output, matrix);
                break;
            case FoldBlock fold:
                Heading(output, 2, fold.Title);
                foreach (var inside in fold.Blocks)
                {
                    Block(output, inside);
                }

                break;
            default:
                throw new NotSupportedException($"Markdown has no form for {block.GetType().Name}.");
        }
    }

    private static void Heading(StringBuilder output, int level, string text)
    {
        output.Append('#', level).Append(' ');
        MarkdownText.Append(output, text);
        output.Append("\n\n");
    }

    private static void Paragraph(StringBuilder output, ParagraphBlock paragraph)
    {
        output.Append(paragraph.Tone == ParagraphTone.Callout ? "> " : string.Empty);
        MarkdownText.Append(output, paragraph.Parts);

        // Two spaces at the end of a line break it.
        output.Append(paragraph.Tone == ParagraphTone.Line ? "  \n" : "\n\n");
    }

    private static void List(StringBuilder output, ListBlock list)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            output.Append(list.IsNumbered ? $"{i + 1}. " : "- ");
            MarkdownText.Append(output, list.Items[i]);
            output.Append('\n');
        }

        output.Append('\n');
    }

    private static void Caption(StringBuilder output, string? caption)
    {
        if (caption is null)
        {
            return;
        }

        output.Append('*');
        MarkdownText.Append(output, caption);
        output.Append("*\n\n");
    }

    private static void Notes(StringBuilder output, PageDocument document)
    {
        if (document.Notes.Count == 0)
        {
            return;
        }

        // Renderers move the notes to the end, so the heading keeps a line of its own below it.
        Heading(output, 2, document.NotesTitle);
        if (document.NotesRemark is { } remark)
        {
            MarkdownText.Append(output, remark);
            output.Append("\n\n");
        }

        for (var i = 0; i < document.Notes.Count; i++)
        {
            output.Append("[^").Append(i + 1).Append("]: ");
            MarkdownText.Append(output, document.Notes[i].Text);
            if (document.Notes[i].Url is { } url)
            {
                output.Append(" <").Append(PrintableText.Of(url).Replace(">", "%3E", StringComparison.Ordinal)).Append('>');
            }

            output.Append('\n');
        }
    }
}
