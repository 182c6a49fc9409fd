using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion.Docx;

/// <summary>A docx file that is being made for a test.</summary>
internal sealed record DocxFile
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Namespaces =
        $"""
        xmlns:w="{Word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        """;

    /// <summary>What stands in the body.</summary>
    public string Body { get; init; } = string.Empty;

    public string Styles { get; init; } = string.Empty;

    public string Numbering { get; init; } = string.Empty;

    public string Footnotes { get; init; } = string.Empty;

    public string Endnotes { get; init; } = string.Empty;

    /// <summary>Stands before the text, where no document has anything.</summary>
    public string Prologue { get; init; } = string.Empty;

    /// <summary>Namespace of the markup.</summary>
    public string Namespace { get; init; } = Word;

    /// <summary>What else is in the file.</summary>
    public Action<WordprocessingDocument> And { get; init; } = _ => { };

    /// <summary>A paragraph with plain text.</summary>
    public static string Paragraph(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>";

    /// <summary>A table, a row for each string, with bars between the cells.</summary>
    public static string Table(params string[] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Split('|').Select(cell => $"<w:tc>{Paragraph(cell)}</w:tc>"))}</w:tr>"))}</w:tbl>";

    /// <summary>The bytes of the file.</summary>
    public byte[] Bytes()
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            Feed(main, $"{Prologue}<w:document {Namespaces}><w:body>{Body}</w:body></w:document>");
            Feed(main.AddNewPart<StyleDefinitionsPart>, $"<w:styles {Namespaces}>{Styles}</w:styles>", Styles);
            Feed(main.AddNewPart<NumberingDefinitionsPart>, $"<w:numbering {Namespaces}>{Numbering}</w:numbering>", Numbering);
            Feed(main.AddNewPart<FootnotesPart>, $"<w:footnotes {Namespaces}>{Footnotes}</w:footnotes>", Footnotes);
            Feed(main.AddNewPart<EndnotesPart>, $"<w:endnotes {Namespaces}>{Endnotes}</w:endnotes>", Endnotes);
            And(document);
        }

        return file.ToArray();
    }

    private void Feed(Func<OpenXmlPart> make, string markup, string content)
    {
        if (content.Length > 0)
        {
            Feed(make(), markup);
        }
    }

    private void Feed(OpenXmlPart part, string markup)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(markup.Replace(Word, Namespace, StringComparison.Ordinal)));
        part.FeedData(stream);
    }
}
