using System.IO.Compression;
using System.Text;
using System.Xml;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Docx;

/// <summary>
/// Writes a document as Office Open XML for word processors. The parts are written one after the other, with a fixed time in the archive, so
/// that the same document gives the same bytes.
/// </summary>
public static class DocxWriter
{
    // The first day that a zip archive can tell.
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the whole file.</summary>
    public static byte[] Write(PageDocument document)
    {
        using var output = new MemoryStream();
        Write(document, output);
        return output.ToArray();
    }

    /// <summary>Writes the document to a stream, which stays open.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where to; it need not be seekable.</param>
    public static void Write(PageDocument document, Stream output)
    {
        var language = document.Language == TextLanguage.Dutch ? "nl-NL" : "en-GB";
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Text(archive, "[Content_Types].xml", DocxPart.Fixed("content-types.xml"));
        Text(archive, "_rels/.rels", DocxPart.Fixed("package-relationships.xml"));
        Text(archive, "word/styles.xml", DocxPart.Fixed("styles.xml").Replace("{language}", language, StringComparison.Ordinal));
        Text(archive, "word/settings.xml", DocxPart.Fixed("settings.xml").Replace("{language}", language, StringComparison.Ordinal));

        var state = new DocxState(document);
        Xml(archive, "word/document.xml", xml => new DocxBody(xml, state).Write());
        Xml(archive, "word/footnotes.xml", xml => DocxPart.Footnotes(xml, state));
        Xml(archive, "word/numbering.xml", xml => DocxNumbering.Write(xml, state.NumberedLists));
        Xml(archive, "word/footer1.xml", xml => DocxPart.Footer(xml, document));
        Xml(archive, "word/_rels/document.xml.rels", xml => DocxPart.Relationships(xml, state.Addresses));
        Xml(archive, "word/_rels/footnotes.xml.rels", xml => DocxPart.AddressRelationships(xml, state.NoteAddresses));
        Xml(archive, "docProps/core.xml", xml => DocxPart.Properties(xml, document, language));
    }

    private static void Text(ZipArchive archive, string name, string text)
    {
        using var stream = Entry(archive, name);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private static void Xml(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        using var stream = Entry(archive, name);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }

    private static Stream Entry(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Stamp;
        return entry.Open();
    }
}
