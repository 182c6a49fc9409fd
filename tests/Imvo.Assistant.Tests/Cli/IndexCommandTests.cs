using Xunit;

namespace Imvo.Assistant.Tests.Cli;

public sealed class IndexCommandTests : IDisposable
{
    private readonly CliWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Index_AddListRemove_TellsWhatItDid()
    {
        _workspace.Index.Write("letter.txt", "The quarry pays every worker on Friday.\n");
        _workspace.Index.Write("report.md", "# Cocoa report\n\nThe cooperative planted shade trees.\n");
        _workspace.Index.Write("page.html", "<html><body><h1>Complaint page</h1><p>Workers can phone the hotline.</p></body></html>");

        var added = (await _workspace.Run("index", "add", _workspace.Index.Documents)).Exits(0);
        Assert.Equal("added letter (1 passages)|added page (1 passages)|added report (1 passages)", string.Join('|', added.OutputLines));
        Assert.Empty(added.ErrorLines);

        await File.AppendAllTextAsync(_workspace.Index.PathOf("letter.txt"), "The foreman agrees.\n");
        var again = (await _workspace.Run("index", "add", _workspace.Index.Documents)).Exits(0);
        Assert.Equal(
            "replaced letter (1 passages)|unchanged page (1 passages)|unchanged report (1 passages)", string.Join('|', again.OutputLines));

        var removed = (await _workspace.Run("index", "remove", "page")).Exits(0);
        Assert.Equal("Removed page.", Assert.Single(removed.OutputLines));

        var list = (await _workspace.Run("index", "list")).Exits(0);
        Assert.Equal("letter  en  1 passages  letter|report  en  1 passages  Cocoa report|2 documents.", string.Join('|', list.OutputLines));
        (await _workspace.Run("index", "verify")).Exits(0);
    }

    [Fact]
    public async Task List_NoDocuments_SaysHowToAddThem()
    {
        var list = (await _workspace.Run("index", "list")).Exits(0);

        Assert.Contains("imvo index add", Assert.Single(list.OutputLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remove_UnknownId_IsMissing()
    {
        _workspace.Index.WriteAndAdd("letter.txt", "The quarry pays every worker on Friday.\n");

        (await _workspace.Run("index", "remove", "lettre")).FailsWith(3, "lettre", "imvo index list");
    }

    [Fact]
    public async Task Add_BadFilesAmongGood_GivesEachOneLineAndAddsTheRest()
    {
        var good = _workspace.Index.Write("good.txt", "The quarry pays every worker on Friday.\n");
        var folder = Directory.CreateDirectory(_workspace.Index.PathOf("folder.txt")).FullName;
        string[] bad =
        [
            _workspace.Index.Write("empty.txt", string.Empty),
            _workspace.Index.Write("binary.txt", "PNG\0\0\u0001\u0002"),
            _workspace.Index.Write("sheet.xlsx", "cells"),
            _workspace.Index.Write("large.txt", new string('a', 5000)),
            _workspace.Index.PathOf("missing.txt"),
            Circular("circle.txt"),
        ];

        var result = await _workspace.RunWith("Limits__DocumentBytes", "4096", ["index", "add", .. bad, folder, good]);

        result.Exits(2);
        Assert.Equal("added good (1 passages)", Assert.Single(result.OutputLines));
        Assert.Equal(bad.Length, result.ErrorLines.Length);
        Assert.All(bad, path => Assert.Single(result.ErrorLines, line => line.Split(path).Length == 2));
    }

    [Fact]
    public async Task Add_FolderWithoutDocuments_SaysSo()
    {
        _workspace.Index.Write("sheet.xlsx", "cells");

        var result = (await _workspace.Run("index", "add", _workspace.Index.Documents)).Exits(0);

        Assert.Contains("No documents", Assert.Single(result.OutputLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_SecondFileOfAName_WarnsHowItIsCited()
    {
        _workspace.Index.WriteAndAdd("a/letter.txt", "The quarry pays every worker on Friday.\n");

        var result = (await _workspace.Run("index", "add", _workspace.Index.Write("b/letter.txt", "The sawmill closes early.\n"))).Exits(0);

        Assert.Contains("letter~2", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_Options_AreShownWithWhatIsCited()
    {
        var path = _workspace.Index.Write("letter.txt", "The quarry of Steenhof pays every worker on Friday.\n");
        await _workspace.Run(
            "index", "add", path, "--title", "Letter of 3 May", "--publisher", "Steenhof", "--url", "https://example.org/l", "--date", "2026-05-03", "--lang", "en");

        var answer = (await _workspace.Run("ask", "When does the quarry of Steenhof pay every worker?", "--scope", "documents")).Exits(0);

        Assert.Equal("[1] Letter of 3 May, para. 1, Steenhof, 2026-05-03, https://example.org/l", answer.OutputLines[^1]);
    }

    [Fact]
    public async Task Rebuild_AfterTheFilesAreGone_KeepsTheDocuments()
    {
        _workspace.Index.AddVillages(3);
        Directory.Delete(_workspace.Index.Documents, recursive: true);

        var result = (await _workspace.Run("index", "rebuild")).Exits(0);

        Assert.Contains("3 documents", result.OutputLines[^1], StringComparison.Ordinal);
        Assert.Equal(3, _workspace.Index.Search("well").Count);
    }

    [Fact]
    public async Task Add_ManyFiles_ShowsProgressInPlainLines()
    {
        for (var i = 0; i < 20; i++)
        {
            _workspace.Index.Write($"village{i}.txt", $"The well of village {i} is deep.\n");
        }

        var result = (await _workspace.Run("index", "add", _workspace.Index.Documents)).Exits(0);

        Assert.Contains("Indexing: 10/20\n", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', result.Errors);
    }

    private string Circular(string name)
    {
        var path = _workspace.Index.PathOf(name);
        File.CreateSymbolicLink(path, path);
        return path;
    }
}
