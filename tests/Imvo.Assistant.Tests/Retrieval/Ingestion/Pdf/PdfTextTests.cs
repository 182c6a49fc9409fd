using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Ingestion;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion.Pdf;

/// <summary>These run <c>pdftotext</c> of poppler-utils; without it they fail and say what to install.</summary>
public sealed class PdfTextTests : IDisposable
{
    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_Pages_AreCitedByTheirNumber()
    {
        var passages = Read(new PdfFile()
            .Page("1 Arbeid", "De leverancier betaalt de arbeiders op vrijdag wat hun toekomt voor het werk.")
            .Page("2 Rust", "Na zes dagen werk volgt altijd een hele dag rust voor iedereen in de fabriek."));

        Assert.Equal(["p. 1", "p. 2"], passages.Select(passage => passage.Locator.Split(" · ")[^1]), StringComparer.Ordinal);
        Assert.Equal("2 Rust", passages[1].HeadingPath);
    }

    [Fact]
    public void Read_SinglePage_IsPageOne() => Assert.Equal("p. 1", Assert.Single(Read(new PdfFile().Page("De arbeiders rusten op zondag."))).Locator);

    [Fact]
    public void Read_WordsBrokenAtLineEnds_AreMendedAsInText()
    {
        var text = Text(new PdfFile().Page(
            "Wij vragen elke leverancier naar zijn verant-",
            "woordelijkheid voor de mensen die er werken en",
            "sluiten IMVO-convenanten, ook over de IMVO-",
            "convenanten van anderen."));

        Assert.Equal(
            "Wij vragen elke leverancier naar zijn verantwoordelijkheid voor de mensen die er werken en sluiten IMVO-convenanten, "
            + "ook over de IMVO-convenanten van anderen.",
            text);
    }

    [Fact]
    public void Read_RunningHeadsAndPageNumbers_AreLeftOut()
    {
        var file = new PdfFile();
        string[] subjects = ["loon", "rust", "water", "lawaai", "stof"];
        for (var page = 0; page < subjects.Length; page++)
        {
            file.Page(
                (72, 800, "Gedragscode van de vereniging"),
                (72, 700, $"1.{page + 1} Over {subjects[page]}"),
                (72, 670, $"De leverancier let op {subjects[page]} en schrijft op wat hij daaraan doet."),
                (300, 40, $"{page + 11}"));
        }

        var passages = Read(file);

        Assert.Equal("§ 1.5 · p. 15", passages[^1].Locator);
        Assert.DoesNotContain(passages.Skip(1), passage => passage.Text.Contains("vereniging", StringComparison.Ordinal));
        Assert.All(subjects, subject => Assert.Single(passages, passage => passage.Text.Contains($"op {subject} en", StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_TwoColumns_AreReadOneAfterTheOther()
    {
        string[] left = ["De leverancier betaalt elke week het", "loon dat is afgesproken en houdt", "daar niets van in voor kost en", "inwoning van zijn arbeiders."];
        string[] right = ["Wie klaagt wordt gehoord en niet", "ontslagen, en krijgt binnen een week", "antwoord van iemand die er iets", "aan kan doen in het bedrijf."];
        var text = Text(new PdfFile().Page([.. left.Select((line, row) => (72, 700 - (row * 14), line)), .. right.Select((line, row) => (320, 700 - (row * 14), line))]));

        Assert.Contains("het loon dat is afgesproken en houdt daar niets van in voor kost en inwoning van zijn arbeiders.", text, StringComparison.Ordinal);
        Assert.Contains("gehoord en niet ontslagen, en krijgt binnen een week antwoord", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Table_KeepsItsRows()
    {
        string[][] rows = [["Land", "Risico", "Leveranciers"], ["Peru", "Hoog", "12"], ["Chili", "Laag", "7"], ["Ghana", "Hoog", "31"]];
        var words = rows.SelectMany((row, y) => row.Select((cell, x) => (72 + (x * 150), 700 - (y * 20), cell)));

        Assert.Equal(
            "Land: Peru; Risico: Hoog; Leveranciers: 12\nLand: Chili; Risico: Laag; Leveranciers: 7\nLand: Ghana; Risico: Hoog; Leveranciers: 31",
            Text(new PdfFile().Page([.. words])));
    }

    [Fact]
    public void Read_MarksOfAList_StandBeforeTheirItems()
    {
        (int, int, string)[] words =
        [
            (72, 740, "De raad adviseert:"), (72, 700, "•"), (72, 686, "•"), (90, 700, "bedrijven die groeien"), (90, 686, "overheden die kopen"),
        ];

        Assert.Equal("De raad adviseert:\n- bedrijven die groeien\n- overheden die kopen", Text(new PdfFile().Page(words)));
    }

    [Theory]
    [InlineData("-help.pdf")]
    [InlineData("een brief (2).pdf")]
    [InlineData("$(touch gehackt) `x` \"';&|.pdf")]
    [InlineData("regel\neinde.pdf")]
    public void Read_NameThatAShellOrAProgramWouldMisread_IsOnlyAName(string name) =>
        Assert.Equal("De arbeiders rusten op zondag.", Assert.Single(Read(new PdfFile().Page("De arbeiders rusten op zondag."), name)).Text);

    [Fact]
    public void Open_WithProperties_GivesTitleAndDate()
    {
        var document = Open(new PdfFile { Properties = "/Title (Gedragscode leveranciers) /CreationDate (D:20240102030405Z) /ModDate (D:20260414093000+02'00')" }
            .Page("De leverancier betaalt de arbeiders wat hun toekomt."));

        Assert.Equal(("Gedragscode leveranciers", "2026-04-14", TextLanguage.Dutch), (document.Title, document.Date, document.Language));
    }

    [Fact]
    public void Open_TitleThatNobodyWrote_IsNone() =>
        Assert.Equal((null, null), Open(new PdfFile { Properties = "/Title (Microsoft Word - brief.docx)" }.Page("Tekst.")) is var document ? (document.Title, document.Date) : default);

    private OpenDocument Open(PdfFile file) => new(folder.Write("a.pdf", file.Bytes()), IngestionLimits.Default);

    private string Text(PdfFile file) => Assert.Single(Read(file)).Text;

    private List<PassageDraft> Read(PdfFile file, string name = "a.pdf") =>
        DocumentReader.Read(folder.Write(name, file.Bytes()), IngestionLimits.Default, TextLanguage.Dutch).ToList();
}
