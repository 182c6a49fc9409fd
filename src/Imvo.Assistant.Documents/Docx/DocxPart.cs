using System.Globalization;
using System.Text;
using System.Xml;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Docx;

/// <summary>Writes the small parts of the file.</summary>
internal static class DocxPart
{
    // About as many letters as fit on a line of the foot.
    private const int MostRunning = 120;

    /// <summary>A part that is the same in every file, but for its language.</summary>
    public static string Fixed(string name)
    {
        using var stream = typeof(DocxPart).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public static void Footnotes(XmlWriter xml, DocxState state)
    {
        xml.Root("footnotes");
        Separator(xml, "-1", "separator");
        Separator(xml, "0", "continuationSeparator");
        var runs = new DocxRuns(xml, state);
        for (var i = 0; i < state.Document.Notes.Count; i++)
        {
            var note = state.Document.Notes[i];
            xml.Start("footnote");
            xml.Attribute("id", DocxState.Written(i + 1));
            xml.Start("p");
            xml.Start("pPr");
            xml.Value("pStyle", "FootnoteText");
            xml.End();
            xml.Start("r");
            xml.Start("rPr");
            xml.Value("rStyle", "FootnoteReference");
            xml.End();
            xml.Flag("footnoteRef");
            xml.End();
            runs.Run(" " + note.Text + " ", null);
            Address(xml, runs, state, note);
            xml.End();
            xml.End();
        }

        xml.End();
    }

    public static void Footer(XmlWriter xml, PageDocument document)
    {
        xml.Root("ftr");
        var runs = new DocxRuns(xml, new DocxState(document));
        FooterLine(xml);
        runs.Run(PrintableText.Short(document.Title, MostRunning), null);
        xml.End();
        FooterLine(xml);
        runs.Run(document.Footer, null);
        xml.Start("r");
        xml.Flag("tab");
        xml.End();
        var page = document.Labels.Page.Length == 0 ? "{page}" : document.Labels.Page;
        foreach (var part in page.Replace("{pages}", "\u0001pages\u0001", StringComparison.Ordinal).Replace("{page}", "\u0001page\u0001", StringComparison.Ordinal).Split('\u0001'))
        {
            if (part is "page" or "pages")
            {
                xml.Start("fldSimple");
                xml.Attribute("instr", part is "page" ? " PAGE " : " NUMPAGES ");
                runs.Run("1", null);
                xml.End();
            }
            else
            {
                runs.Run(part, null);
            }
        }

        xml.End();
        xml.End();
    }

    public static void Relationships(XmlWriter xml, IEnumerable<(string Id, string Address)> addresses)
    {
        xml.WriteStartElement("Relationships", DocxNames.Package);
        var names = new[] { "styles", "settings", "numbering", "footnotes", "footer" };
        for (var i = 0; i < names.Length; i++)
        {
            Relationship(xml, "rId" + DocxState.Written(i + 1), names[i], names[i] is "footer" ? "footer1.xml" : names[i] + ".xml", isAddress: false);
        }

        Addresses(xml, addresses);
        xml.WriteEndElement();
    }

    public static void AddressRelationships(XmlWriter xml, IEnumerable<(string Id, string Address)> addresses)
    {
        xml.WriteStartElement("Relationships", DocxNames.Package);
        Addresses(xml, addresses);
        xml.WriteEndElement();
    }

    public static void Properties(XmlWriter xml, PageDocument document, string language)
    {
        const string core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        const string dublin = "http://purl.org/dc/elements/1.1/";
        const string terms = "http://purl.org/dc/terms/";
        const string schema = "http://www.w3.org/2001/XMLSchema-instance";
        xml.WriteStartElement("cp", "coreProperties", core);
        xml.WriteElementString("dc", "title", dublin, PrintableText.Of(document.Title));
        xml.WriteElementString("dc", "creator", dublin, "Imvo.Assistant");
        xml.WriteElementString("dc", "language", dublin, language);
        if (document.Day is { } day)
        {
            foreach (var name in new[] { "created", "modified" })
            {
                xml.WriteStartElement("dcterms", name, terms);
                xml.WriteAttributeString("xsi", "type", schema, "dcterms:W3CDTF");
                xml.WriteString(day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private static void FooterLine(XmlWriter xml)
    {
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", "Footer");
        xml.End();
    }

    private static void Address(XmlWriter xml, DocxRuns runs, DocxState state, PageNote note)
    {
        if (note.Url is not { } url)
        {
            return;
        }

        if (state.NoteAddress(url) is not { } relationship)
        {
            runs.Run(url, null);
            return;
        }

        xml.Start("hyperlink");
        xml.WriteAttributeString("r", "id", DocxNames.Relations, relationship);
        runs.Run(url, "Hyperlink");
        xml.End();
    }

    private static void Separator(XmlWriter xml, string id, string kind)
    {
        xml.Start("footnote");
        xml.Attribute("type", kind);
        xml.Attribute("id", id);
        xml.Start("p");
        xml.Start("r");
        xml.Flag(kind);
        xml.End();
        xml.End();
        xml.End();
    }

    private static void Addresses(XmlWriter xml, IEnumerable<(string Id, string Address)> addresses)
    {
        foreach (var (id, address) in addresses)
        {
            Relationship(xml, id, "hyperlink", address, isAddress: true);
        }
    }

    private static void Relationship(XmlWriter xml, string id, string kind, string target, bool isAddress)
    {
        xml.WriteStartElement("Relationship", DocxNames.Package);
        xml.WriteAttributeString("Id", id);
        xml.WriteAttributeString("Type", $"{DocxNames.Relations}/{kind}");
        xml.WriteAttributeString("Target", target);
        if (isAddress)
        {
            xml.WriteAttributeString("TargetMode", "External");
        }

        xml.WriteEndElement();
    }
}
