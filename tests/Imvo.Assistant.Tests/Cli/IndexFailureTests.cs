using Imvo.Assistant.Tests.Retrieval.Index;
using Xunit;

namespace Imvo.Assistant.Tests.Cli;

public sealed class IndexFailureTests : IDisposable
{
    private readonly CliWorkspace _workspace = new();

    public IndexFailureTests() => _workspace.Index.WriteAndAdd("letter.txt", "The quarry of Steenhof pays every worker on Friday.\n");

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("CURRENT", DamageKind.Zeroed)]
    [InlineData("manifest.bin", DamageKind.CutShort)]
    [InlineData("lexicon.bin", DamageKind.Scratched)]
    [InlineData("*-002.seg", DamageKind.CutShort)]
    public async Task Index_Damaged_IsToldByEveryCommandAndMendedByRebuild(string file, DamageKind kind)
    {
        kind.Apply(Assert.Single(Directory.GetFiles(_workspace.Index.Folder.Root, file, SearchOption.AllDirectories)));
        string[][] commands = [["index", "verify"], ["index", "remove", "letter"], ["ask", "When does the quarry of Steenhof pay?"]];

        foreach (var command in commands)
        {
            (await _workspace.Run(command)).FailsWith(3, "damaged", "imvo index rebuild");
        }

        (await _workspace.Run("index", "rebuild")).Exits(0);
        (await _workspace.Run("index", "verify")).Exits(0);
        var answer = (await _workspace.Run("ask", "When does the quarry of Steenhof pay every worker?", "--json")).Json();
        Assert.Equal("letter", answer.GetProperty("citations")[0].GetProperty("document").GetString());
    }

    [Fact]
    public async Task Add_NothingCanBeWritten_IsToldInOneSentenceAndLeavesTheOldGeneration()
    {
        var before = _workspace.Index.Folder.CurrentGeneration();
        var next = Path.Combine(_workspace.Index.Folder.Root, "generations", "g000002");
        await File.WriteAllTextAsync(next, "in the way");

        var result = await _workspace.Run("index", "add", _workspace.Index.Write("more.txt", "The sawmill closes early.\n"));

        result.FailsWith(1, next, "Nothing that was there is lost");
        Assert.Equal(before, _workspace.Index.Folder.CurrentGeneration());
        Assert.Single(_workspace.Index.Search("quarry"));
    }

    [Fact]
    public async Task Add_DiskIsFull_IsToldInOneSentenceAndLeavesTheOldGeneration()
    {
        // Linux's /dev/full answers every write as a full disk does; elsewhere there is no such file to try with.
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        var before = _workspace.Index.Folder.CurrentGeneration();
        var next = _workspace.Index.Folder.Current + ".next";
        File.CreateSymbolicLink(next, "/dev/full");
        var path = _workspace.Index.Write("more.txt", "The sawmill closes early.\n");

        var result = await _workspace.Run("index", "add", path);

        result.FailsWith(1, "The disk is full", "--data", "Nothing that was there is lost");
        Assert.Equal(before, _workspace.Index.Folder.CurrentGeneration());
        Assert.Single(_workspace.Index.Search("quarry"));
        File.Delete(next);
        (await _workspace.Run("index", "add", path)).Exits(0);
        Assert.Single(_workspace.Index.Search("sawmill"));
    }

    [Fact]
    public async Task Add_AnotherProcessHoldsTheLock_WaitsForItsEnd()
    {
        var path = _workspace.Index.Write("more.txt", "The sawmill closes early.\n");
        var lockFile = Path.Combine(_workspace.Index.Folder.Root, "lock");
        var held = new FileStream(lockFile, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        using var waiting = CliProcess.Start(CliProcess.Command(
            _workspace.Index.Home, new Dictionary<string, string>(StringComparer.Ordinal), "index", "add", path, "--data", _workspace.Index.Data));

        // Reading needs no lock: three whole commands go by while the first one waits.
        for (var i = 0; i < 3; i++)
        {
            var list = (await _workspace.Run("index", "list")).Exits(0);
            Assert.Equal("1 documents.", list.OutputLines[^1]);
        }

        Assert.False(waiting.HasExited);
        await held.DisposeAsync();
        (await CliProcess.End(waiting)).Exits(0);
        Assert.Equal("letter more", _workspace.Index.Listed());
    }

    [Fact]
    public async Task Add_SeveralProcessesAtOnce_LoseNothing()
    {
        var paths = Enumerable.Range(0, 4).Select(i => _workspace.Index.Write($"village{i}.txt", $"The well is deep. {TemporaryIndex.Families(i)}\n"));

        var results = await Task.WhenAll(paths.Select(path => _workspace.Run("index", "add", path)));

        Assert.All(results, result => result.Exits(0));
        Assert.Equal(4, _workspace.Index.Search("well").Count);
        _workspace.Index.Writer().Verify();
    }

    [Fact]
    public async Task Ask_SeveralProcessesBeforeThereIsAnIndex_MakeItOnce()
    {
        using var fresh = new CliWorkspace();

        var results = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => fresh.Run("ask", "Welk risico pak ik eerst aan?")));

        Assert.All(results, result => result.Exits(0));
        Assert.Equal("g000001", fresh.Index.Folder.CurrentGeneration());
    }
}
