using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion;
using Xunit;
using static Imvo.Assistant.Tests.Retrieval.Ingestion.Docx.DocxFile;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion.Docx;

public sealed class DocxPropertyTests : IDisposable
{
    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Open_WithProperties_GivesTitleDateAndLanguage()
    {
        var document = Open(new DocxFile
        {
            Body = Paragraph("The supplier shall pay the workers what is due to them."),
            And = package =>
            {
                package.PackageProperties.Title = " Gedragscode  leveranciers ";
                package.PackageProperties.Language = "nl-NL";
                package.PackageProperties.Created = new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc);
                package.PackageProperties.Modified = new DateTime(2026, 4, 14, 9, 30, 0, DateTimeKind.Utc);
            },
        });

        Assert.Equal(("Gedragscode leveranciers", "2026-04-14", TextLanguage.Dutch), (document.Title, document.Date, document.Language));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Document1")]
    [InlineData("Microsoft Word - brief")]
    [InlineData("brief def versie 3.docx")]
    public void Open_TitleThatNobodyWrote_TakesTheFirstHeading(string title) => Assert.Equal("De keten", Open(new DocxFile
    {
        Body = Paragraph("Vooraf.") + Paragraph("De keten", "<w:outlineLvl w:val='0'/>"),
        And = package => package.PackageProperties.Title = title,
    }).Title);

    [Fact]
    public void Open_WithoutProperties_GivesNothingButWhatTheTextShows()
    {
        var document = Open(new DocxFile { Body = Paragraph("De leverancier betaalt de arbeiders wat hun toekomt.") });

        Assert.Equal((null, null, TextLanguage.Dutch), (document.Title, document.Date, document.Language));
    }

    [Fact]
    public void Open_TextWithoutEvidence_TakesTheLanguageOfTheStyles()
    {
        const string styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val='en-GB'/></w:rPr></w:rPrDefault></w:docDefaults>";

        Assert.Equal(TextLanguage.English, Open(new DocxFile { Body = Paragraph("Xyz."), Styles = styles }).Language);
    }

    [Fact]
    public void Open_DamagedProperties_ReadsTheText()
    {
        var document = Open(new DocxFile
        {
            Body = Paragraph("De tekst."),
            And = package =>
            {
                using var stream = package.AddCoreFilePropertiesPart().GetStream();
                stream.Write("<x"u8);
            },
        });

        Assert.Null(document.Title);
        Assert.Equal("De tekst.", Assert.Single(document.Read(TextLanguage.Dutch)).Text);
    }

    private OpenDocument Open(DocxFile file) => new(folder.Write("a.docx", file.Bytes()), IngestionLimits.Default);
}
