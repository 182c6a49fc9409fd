using System.Text;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Html;

/// <summary>Writes the blocks of a document: the header, the contents, each chapter as a section, the notes.</summary>
/// <param name="output">Where to.</param>
/// <param name="document">What.</param>
/// <param name="beside">What a page adds to what stands at an anchor, as HTML; null for nothing.</param>
internal sealed class HtmlBlocks(StringBuilder output, PageDocument document, Func<string, string?> beside)
{
    private readonly HtmlText _text = new(output);

    // What is added below a heading stands at the end of what the heading is about.
    private string? _pending;
    private bool _isInSection;

    public void Append()
    {
        // What comes before the first chapter is the head of the document.
        var chapters = document.Blocks.TakeWhile(block => block is not (HeadingBlock { Level: 2 } or FoldBlock)).Count();
        output.Append("<header>\n");
        foreach (var block in document.Blocks.Take(chapters))
        {
            Block(block);
        }

        output.Append("</header>\n");
        Contents();
        output.Append("<main id=\"content\">\n");
        foreach (var block in document.Blocks.Skip(chapters))
        {
            Block(block);
        }

        CloseSection();
        Notes();
        output.Append("</main>\n");
    }

    private void Contents()
    {
        var chapters = document.Blocks.Select(block => block switch
        {
            HeadingBlock { Level: 2 } heading => (heading.Anchor, heading.Text),
            FoldBlock fold => (fold.Anchor, fold.Title),
            _ => (string.Empty, string.Empty),
        }).Where(chapter => chapter.Item1.Length > 0).ToList();
        if (chapters.Count < 3 || document.Labels.Contents.Length == 0)
        {
            return;
        }

        output.Append("<nav aria-label=\"").Append(HtmlText.Encode(document.Labels.Contents)).Append("\">\n<ol>\n");
        foreach (var (anchor, title) in document.Notes.Count == 0 ? chapters : chapters.Append(("notes", document.NotesTitle)))
        {
            output.Append("<li><a href=\"#").Append(anchor).Append("\">").Append(HtmlText.Encode(title)).Append("</a></li>\n");
        }

        output.Append("</ol>\n</nav>\n");
    }

    private void Block(PageBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Heading(heading);
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph);
                break;
            case ListBlock list:
                List(list);
                break;
            case TableBlock table:
                new HtmlTable(output, _text, beside).Append(table);
                break;
            case MatrixBlock matrix:
                new HtmlTable(output, _text, beside).Append(matrix);
                break;
            case FoldBlock fold:
                Fold(fold);
                break;
            default:
                throw new NotSupportedException($"HTML has no form for {block.GetType().Name}.");
        }
    }

    private void Heading(HeadingBlock heading)
    {
        ClosePart();
        if (heading.Level == 2)
        {
            CloseSection();
            output.Append("<section aria-labelledby=\"").Append(heading.Anchor).Append(heading.StartsPage ? "\" class=\"page\">\n" : "\">\n");
            _isInSection = true;
        }

        var level = HtmlText.PlainNumber(heading.Level);
        output.Append("<h").Append(level).Append(" id=\"").Append(heading.Anchor).Append("\">").Append(HtmlText.Encode(heading.Text)).Append("</h").Append(level).Append(">\n");
        _pending = beside(heading.Anchor);
    }

    private void ClosePart()
    {
        output.Append(_pending);
        _pending = null;
    }

    private void CloseSection()
    {
        ClosePart();
        output.Append(_isInSection ? "</section>\n" : string.Empty);
        _isInSection = false;
    }

    private void Paragraph(ParagraphBlock paragraph)
    {
        output.Append(paragraph.Tone switch
        {
            ParagraphTone.Small => "<p class=\"small\">",
            ParagraphTone.Callout => "<p class=\"callout\">",
            ParagraphTone.Line => "<p class=\"line\">",
            ParagraphTone.LeadIn => "<p class=\"lead-in\">",
            _ => "<p>",
        });
        _text.Append(paragraph.Parts);
        output.Append("</p>\n");
    }

    private void List(ListBlock list)
    {
        output.Append(list.IsNumbered ? "<ol>\n" : "<ul>\n");
        for (var i = 0; i < list.Items.Count; i++)
        {
            var anchor = i < list.ItemAnchors.Count ? list.ItemAnchors[i] : null;
            output.Append(anchor is null ? "<li>" : $"<li id=\"{anchor}\">");
            _text.Append(list.Items[i]);
            output.Append(anchor is null ? null : beside(anchor)).Append("</li>\n");
        }

        output.Append(list.IsNumbered ? "</ol>\n" : "</ul>\n");
    }

    private void Fold(FoldBlock fold)
    {
        CloseSection();
        output.Append("<section aria-labelledby=\"").Append(fold.Anchor).Append("\" class=\"page\">\n<details>\n<summary><h2 id=\"").Append(fold.Anchor).Append("\">");
        output.Append(HtmlText.Encode(fold.Title)).Append("</h2></summary>\n");
        foreach (var block in fold.Blocks)
        {
            Block(block);
        }

        output.Append("</details>\n</section>\n");
    }

    private void Notes()
    {
        if (document.Notes.Count == 0)
        {
            return;
        }

        output.Append("<section aria-labelledby=\"notes\">\n<h2 id=\"notes\">").Append(HtmlText.Encode(document.NotesTitle)).Append("</h2>\n");
        if (document.NotesRemark is { } remark)
        {
            output.Append("<p class=\"lead-in\">").Append(HtmlText.Encode(remark)).Append("</p>\n");
        }

        output.Append("<ol class=\"notes\">\n");
        for (var number = 1; number <= document.Notes.Count; number++)
        {
            var note = document.Notes[number - 1];
            output.Append("<li id=\"note-").Append(HtmlText.PlainNumber(number)).Append("\">");
            _text.Append(PageText.Of(note.Text));
            if (note.Url is { } url)
            {
                output.Append(' ');
                _text.Append(new PageText(url, [], Link: url));
            }

            if (_text.FirstReference(number) is { } place)
            {
                output.Append(" <a class=\"back\" href=\"#").Append(place).Append("\" aria-label=\"").Append(HtmlText.Encode(document.Labels.Back)).Append("\">↩</a>");
            }

            output.Append(beside($"note-{HtmlText.PlainNumber(number)}")).Append("</li>\n");
        }

        output.Append("</ol>\n</section>\n");
    }
}
