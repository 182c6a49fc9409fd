using Imvo.Assistant.Tests.Retrieval.Ingestion.Docx;
using Imvo.Assistant.Tests.Retrieval.Ingestion.Pdf;
using Xunit;

namespace Imvo.Assistant.Tests.Cli;

/// <summary>Documents that need a program or a library to be read.</summary>
public sealed class IndexKindTests : IDisposable
{
    private readonly CliWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Add_DocxAndPdf_AreListedAndCitedByTheirPlace()
    {
        Write("code.docx", Docx("The quarry of Steenhof pays every worker on Friday."));
        Write("report.pdf", new PdfFile { Properties = "/Title (Report on the sawmill) /ModDate (D:20260414093000Z)" }
            .Page("Foreword of the owners, who thank all who helped.")
            .Page("1 Hours", "The sawmill of Eikenrode closes every Sunday for all its carpenters.").Bytes());

        var added = (await _workspace.Run("index", "add", _workspace.Index.Documents)).Exits(0);
        Assert.Equal("added code (1 passages)|added report (2 passages)", string.Join('|', added.OutputLines));
        (await _workspace.Run("index", "add", _workspace.Index.Documents)).Exits(0);

        var answer = (await _workspace.Run("ask", "When does the sawmill of Eikenrode close for all its carpenters?", "--scope", "documents")).Exits(0);
        Assert.Contains("Report on the sawmill", answer.OutputLines[^1], StringComparison.Ordinal);
        Assert.Contains("p. 2", answer.OutputLines[^1], StringComparison.Ordinal);
        Assert.Contains("2026-04-14", answer.OutputLines[^1], StringComparison.Ordinal);
        Directory.Delete(_workspace.Index.Documents, recursive: true);
        (await _workspace.Run("index", "rebuild")).Exits(0);
        Assert.Single(_workspace.Index.Search("quarry"));
    }

    [Fact]
    public async Task Add_PdfWithoutTheProgram_NamesItOnceAndAddsTheRest()
    {
        var first = Write("a.pdf", new PdfFile().Page("Text.").Bytes());
        Write("b.pdf", new PdfFile().Page("Text.").Bytes());
        Write("c.docx", Docx("The quarry of Steenhof pays every worker on Friday."));

        var result = await WithoutPrograms(_workspace.Index.Documents);

        result.FailsWith(3, first, "install poppler-utils", "1 more");
        Assert.Equal("added c (1 passages)", Assert.Single(result.OutputLines));
    }

    [Fact]
    public async Task Add_PdfWithoutTheProgramAmongBadFiles_IsBadInput()
    {
        var result = await WithoutPrograms(Write("a.pdf", new PdfFile().Page("Text.").Bytes()), Write("b.docx", "no document"u8.ToArray()));

        result.Exits(2);
        Assert.Equal(2, result.ErrorLines.Length);
    }

    [Fact]
    public async Task Add_LimitsInTheSettings_AreKept()
    {
        var path = Write("a.docx", Docx("The quarry of Steenhof pays every worker on Friday."));

        (await _workspace.RunWith("Limits__UnpackedBytes", "1024", "index", "add", path)).FailsWith(2, path, "limit of 1024 bytes");
        (await _workspace.RunWith("Limits__PdfSeconds", "0", "index", "add", path)).FailsWith(2, "Limits:PdfSeconds");
    }

    private static byte[] Docx(string text) => new DocxFile { Body = DocxFile.Paragraph(text) }.Bytes();

    // In the data folder there is no program.
    private Task<CliResult> WithoutPrograms(params string[] paths) => _workspace.RunWith("PATH", _workspace.Index.Data, ["index", "add", .. paths]);

    private string Write(string name, byte[] content)
    {
        var path = _workspace.Index.PathOf(name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
