using System.Xml;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Docx;

/// <summary>Writes stretches of text: runs, links, footnotes and blanks.</summary>
internal sealed class DocxRuns(XmlWriter xml, DocxState state)
{
    public void Append(IReadOnlyList<PageText> parts)
    {
        foreach (var part in parts)
        {
            Append(part);
        }
    }

    public void Append(PageText part)
    {
        if (part.Lead is { } lead)
        {
            Linked(lead, "Strong", part.Link);
        }

        Linked(part.Text, part.IsBlank ? "Blank" : part.IsStrong ? "Strong" : null, part.Lead is null ? part.Link : null);
        for (var i = 0; i < part.Notes.Count; i++)
        {
            if (i > 0)
            {
                Run(" ", "FootnoteReference");
            }

            Note(part.Notes[i]);
        }
    }

    /// <summary>A run of text in a character style.</summary>
    public void Run(string text, string? style)
    {
        if (text.Length == 0)
        {
            return;
        }

        xml.Start("r");
        Style(style);
        xml.Start("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(PrintableText.Of(text));
        xml.End();
        xml.End();
    }

    /// <summary>Writes within a bookmark.</summary>
    public void Bookmarked(string anchor, Action write)
    {
        var id = state.NextBookmarkId();
        xml.Start("bookmarkStart");
        xml.Attribute("id", id);
        xml.Attribute("name", state.Bookmark(anchor));
        xml.End();
        write();
        xml.Start("bookmarkEnd");
        xml.Attribute("id", id);
        xml.End();
    }

    private void Linked(string text, string? style, string? link)
    {
        var address = link is null || link.StartsWith('#') ? null : state.Address(link);
        if (link is null || (address is null && !link.StartsWith('#')))
        {
            Run(text, style);
            return;
        }

        xml.Start("hyperlink");
        if (address is null)
        {
            xml.Attribute("anchor", state.Bookmark(link[1..]));
            xml.Attribute("history", "1");
            Run(text, style);
        }
        else
        {
            xml.WriteAttributeString("r", "id", DocxNames.Relations, address);
            xml.Attribute("history", "1");
            Run(text, "Hyperlink");
        }

        xml.End();
    }

    // A note is set once; the next time its number is repeated by a field that follows when notes are added or moved.
    private void Note(int note)
    {
        var number = DocxState.Written(note);
        if (state.IsFirst(note))
        {
            Bookmarked("note " + number, () =>
            {
                xml.Start("r");
                Style("FootnoteReference");
                xml.Start("footnoteReference");
                xml.Attribute("id", number);
                xml.End();
                xml.End();
            });
            return;
        }

        xml.Start("fldSimple");
        xml.Attribute("instr", $" NOTEREF {state.Bookmark("note " + number)} \\f \\h ");
        Run(number, "FootnoteReference");
        xml.End();
    }

    private void Style(string? style)
    {
        if (style is not null)
        {
            xml.Start("rPr");
            xml.Value("rStyle", style);
            xml.End();
        }
    }
}
