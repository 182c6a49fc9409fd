using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using FsCheck;
using FsCheck.Fluent;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Documents.Content;
using Imvo.Assistant.Documents.Docx;
using Xunit;

namespace Imvo.Assistant.Tests.Documents.Docx;

/// <summary>Documents for word processors.</summary>
public class DocxWriterTests
{
    public static TheoryData<string, string, string> Samples => DocumentDesk.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Write_Document_IsValid(string plan, string language, string part) => Read(DocumentDesk.Make(plan, language, part), AssertValid);

    [Theory]
    [InlineData(0, 60)]
    [InlineData(40, 60)]
    public void Write_ManyRisks_IsValid(int first, int watched) => Read(DocumentDesk.Make(SamplePlans.WithRisks(TextLanguage.Dutch, first, watched)), AssertValid);

    [Fact]
    public void Write_LongAndStrangeText_IsValid()
    {
        var plan = SamplePlans.Granite(TextLanguage.English);
        var strange = string.Concat(Enumerable.Repeat("<tegels> & \"merk\" | 'x' \u0001\uD800 \u202E é 🙂 ", 60));

        Read(DocumentDesk.Make(plan with { Title = strange, Risks = [plan.Risks[0] with { Title = strange }] }), AssertValid);
    }

    [Fact]
    public void Write_AnyTitle_CanBeRead() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll<string>(text => Read(new PageDocument(text ?? string.Empty, TextLanguage.Dutch, [new HeadingBlock(1, text ?? string.Empty, "t")], [], "n", "f"), file =>
            Assert.Equal(PrintableText.Of(text ?? string.Empty), file.MainDocumentPart!.Document.Body!.InnerText))));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Write_Headings_AreReal(string plan, string language, string part)
    {
        var document = DocumentDesk.Make(plan, language, part);
        Read(document, file =>
        {
            var styles = Styles(file).ToList();
            Assert.Single(styles, style => style is "Title");
            var chapters = document.Blocks.Count(block => block is HeadingBlock { Level: 2 } or FoldBlock) + (document.Notes.Count > 0 ? 1 : 0);
            Assert.Equal(chapters, styles.Count(style => style is "Heading1"));
            Assert.Equal(document.Blocks.Count(block => block is HeadingBlock { Level: 3 }), styles.Count(style => style is "Heading2"));
        });
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Write_Sources_AreFootnotesInTheOrderOfTheText(string plan, string language, string part)
    {
        var document = DocumentDesk.Make(plan, language, part);
        Read(document, file =>
        {
            var references = file.MainDocumentPart!.Document.Descendants<FootnoteReference>().Select(reference => (int)reference.Id!.Value);
            Assert.Equal(Enumerable.Range(1, document.Notes.Count), references);

            // Two more part the notes from the text.
            Assert.Equal(document.Notes.Count + 2, file.MainDocumentPart.FootnotesPart!.Footnotes.Elements<Footnote>().Count());
            var repeated = file.MainDocumentPart.Document.Descendants<SimpleField>().Where(field => field.Instruction!.Value!.Contains("NOTEREF", StringComparison.Ordinal));
            var bookmarks = file.MainDocumentPart.Document.Descendants<BookmarkStart>().Select(bookmark => bookmark.Name!.Value).ToHashSet(StringComparer.Ordinal);
            Assert.All(repeated, field => Assert.Contains(field.Instruction!.Value!.Split(' ')[2], bookmarks));
        });
    }

    [Fact]
    public void Write_Tables_RepeatTheirHeaderAndKeepRowsWhole() => Read(DocumentDesk.Make("granite", "nl", "plan"), file =>
        Assert.All(file.MainDocumentPart!.Document.Descendants<Table>(), table =>
        {
            Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>());
            Assert.All(table.Elements<TableRow>(), row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
        }));

    [Theory]
    [InlineData("nl", "nl-NL")]
    [InlineData("en", "en-GB")]
    public void Write_Properties_TellTitleLanguageAndDay(string language, string expected)
    {
        var document = DocumentDesk.Make("granite", language, "plan");
        Read(document, file =>
        {
            Assert.Equal(document.Title, file.PackageProperties.Title);
            Assert.Equal(expected, file.PackageProperties.Language);
            Assert.Equal("2026-11-22", file.PackageProperties.Created!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Assert.Equal(expected, file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value);
        });
    }

    [Fact]
    public void Write_Footer_CountsPages() => Read(DocumentDesk.Make("granite", "nl", "plan"), file =>
        Assert.Equal([" PAGE ", " NUMPAGES "], file.MainDocumentPart!.FooterParts.Single().Footer.Descendants<SimpleField>().Select(field => field.Instruction!.Value!), StringComparer.Ordinal));

    [Fact]
    public void Write_Links_LeadToBookmarks() => Read(DocumentDesk.Make("granite", "nl", "plan"), file =>
    {
        var bookmarks = file.MainDocumentPart!.Document.Descendants<BookmarkStart>().Select(bookmark => bookmark.Name!.Value!).ToList();
        Assert.Equal(bookmarks.Count, bookmarks.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(
            file.MainDocumentPart.Document.Descendants<Hyperlink>().Where(link => link.Anchor is not null), link => Assert.Contains(link.Anchor!.Value!, bookmarks, StringComparer.Ordinal));
    });

    [Fact]
    public void Write_NumberedLists_EachBeginAtOne() => Read(
        new PageDocument("t", TextLanguage.Dutch, [new ListBlock([[PageText.Of("a")]], IsNumbered: true), new ListBlock([[PageText.Of("b")]], IsNumbered: true)], [], "n", "f"),
        file =>
        {
            var lists = file.MainDocumentPart!.Document.Descendants<NumberingId>().Select(list => list.Val!.Value).ToList();
            Assert.Equal(2, lists.Distinct().Count());
            Assert.All(lists, list => Assert.NotNull(file.MainDocumentPart.NumberingDefinitionsPart!.Numbering.Elements<NumberingInstance>()
                .Single(instance => instance.NumberID!.Value == list).GetFirstChild<LevelOverride>()));
        });

    [Fact]
    public void Write_Twice_GivesTheSameBytes() =>
        Assert.Equal(Bytes(DocumentDesk.Make("granite", "nl", "plan")), Bytes(DocumentDesk.Make("granite", "nl", "plan")));

    private static void AssertValid(WordprocessingDocument file)
    {
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file);
        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    private static IEnumerable<string?> Styles(WordprocessingDocument file) =>
        file.MainDocumentPart!.Document.Descendants<ParagraphStyleId>().Select(style => style.Val?.Value);

    private static void Read(PageDocument document, Action<WordprocessingDocument> check)
    {
        using var stream = new MemoryStream(Bytes(document));
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        check(file);
    }

    private static byte[] Bytes(PageDocument document)
    {
        using var stream = new MemoryStream();
        DocxWriter.Write(document, stream);
        return stream.ToArray();
    }
}
