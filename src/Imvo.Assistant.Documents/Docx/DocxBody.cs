using System.Xml;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Docx;

/// <summary>Writes the text of the document.</summary>
internal sealed class DocxBody(XmlWriter xml, DocxState state)
{
    private readonly DocxRuns _runs = new(xml, state);

    public void Write()
    {
        xml.Root("document");
        xml.Start("body");
        foreach (var block in state.Document.Blocks)
        {
            Block(block, isAppendix: false);
        }

        Sources();
        PageSetting();
        xml.End();
        xml.End();
    }

    private void Block(PageBlock block, bool isAppendix)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Heading(heading);
                break;
            case ParagraphBlock paragraph:
                Paragraph(Style(paragraph.Tone), () => _runs.Append(paragraph.Parts));
                break;
            case ListBlock list:
                List(list);
                break;
            case TableBlock table:
                new DocxTable(xml, _runs).Append(table, isAppendix ? "CellSmall" : "Cell");
                break;
            case MatrixBlock matrix:
                new DocxTable(xml, _runs).Append(matrix);
                break;
            case FoldBlock fold:
                Heading(new HeadingBlock(2, fold.Title, fold.Anchor, StartsPage: true));
                foreach (var inside in fold.Blocks)
                {
                    Block(inside, isAppendix: true);
                }

                break;
            default:
                throw new NotSupportedException($"DOCX has no form for {block.GetType().Name}.");
        }
    }

    private static string? Style(ParagraphTone tone) => tone switch
    {
        ParagraphTone.Small => "Small",
        ParagraphTone.Callout => "Callout",
        ParagraphTone.Line => "Line",
        ParagraphTone.LeadIn => "LeadIn",
        _ => null,
    };

    // The title of a document is no chapter: chapters begin at the first level of headings.
    private void Heading(HeadingBlock heading)
    {
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", heading.Level == 1 ? "Title" : "Heading" + DocxState.Written(heading.Level - 1));
        if (heading.StartsPage)
        {
            xml.Flag("pageBreakBefore");
        }

        xml.End();
        _runs.Bookmarked(heading.Anchor, () => _runs.Run(heading.Text, null));
        xml.End();
    }

    private void List(ListBlock list)
    {
        var key = list.IsNumbered ? state.NextNumberedList() : "1";
        foreach (var item in list.Items)
        {
            xml.Start("p");
            xml.Start("pPr");
            xml.Value("pStyle", "ListParagraph");
            xml.Start("numPr");
            xml.Value("ilvl", "0");
            xml.Value("numId", key);
            xml.End();
            xml.End();
            _runs.Append(item);
            xml.End();
        }
    }

    private void Sources()
    {
        var notes = state.Document.Notes;
        if (notes.Count == 0)
        {
            return;
        }

        Heading(new HeadingBlock(2, state.Document.NotesTitle, "notes"));
        if (state.Document.NotesRemark is { } remark)
        {
            Paragraph(null, () => _runs.Run(remark, null));
        }

        for (var i = 0; i < notes.Count; i++)
        {
            var note = notes[i];
            var number = DocxState.Written(i + 1);
            Paragraph("FootnoteText", () =>
            {
                _runs.Run($"[{number}] {note.Text} ", null);
                if (note.Url is { } url)
                {
                    _runs.Append(new PageText(url, [], Link: url));
                }
            });
        }
    }

    private void Paragraph(string? style, Action write)
    {
        xml.Start("p");
        if (style is not null)
        {
            xml.Start("pPr");
            xml.Value("pStyle", style);
            xml.End();
        }

        write();
        xml.End();
    }

    // A4 upright, in twentieths of a point.
    private void PageSetting()
    {
        xml.Start("sectPr");
        xml.Start("footerReference");
        xml.Attribute("type", "default");
        xml.WriteAttributeString("r", "id", DocxNames.Relations, "rId5");
        xml.End();
        xml.Start("pgSz");
        xml.Attribute("w", "11906");
        xml.Attribute("h", "16838");
        xml.End();
        xml.Start("pgMar");
        foreach (var (side, width) in new[] { ("top", "1020"), ("right", "1020"), ("bottom", "1134"), ("left", "1020"), ("header", "567"), ("footer", "510"), ("gutter", "0") })
        {
            xml.Attribute(side, width);
        }

        xml.End();
        xml.End();
    }
}
