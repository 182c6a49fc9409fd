using Imvo.Assistant.Evaluation.Cards;
using Xunit;

namespace Imvo.Assistant.Tests.Cli;

/// <summary>The scorecard over a small knowledge: its figures do not matter, that they are kept true does.</summary>
public sealed class ScorecardCommandTests : IDisposable
{
    private readonly CliWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Scorecard_Run_IsMarkdownThatKeepsOperatorsDocumentsOut()
    {
        _workspace.Index.WriteAndAdd("well.txt", "The well gives clean water.\n");

        var result = (await Run()).Exits(0);

        Assert.Equal("Half: test. In brackets: 95 % intervals.", result.OutputLines[0]);
        Assert.Contains(result.OutputLines, line => line.StartsWith("| all | ", StringComparison.Ordinal));
        Assert.Contains(result.OutputLines, line => line.StartsWith("**blind-documents**", StringComparison.Ordinal));
        Assert.DoesNotContain(result.OutputLines, line => line.StartsWith("**notes**", StringComparison.Ordinal));
        Assert.Equal("well", _workspace.Index.Listed());
    }

    [Fact]
    public async Task Scorecard_HalfAndMisses_AreShown()
    {
        var result = (await Run("--half", "dev", "--misses")).Exits(0);

        Assert.StartsWith("Half: dev.", result.OutputLines[0], StringComparison.Ordinal);
        Assert.Contains(result.OutputLines, line => line.StartsWith("**notes**", StringComparison.Ordinal));
        Assert.Contains(result.OutputLines, line => line.StartsWith("- note-nl-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WriteAndCheck_File_KeepItTrue()
    {
        var file = _workspace.Index.Write("README.md", $"Before.\n{ScorecardBlock.Opening}\nold\n{ScorecardBlock.Closing}\nAfter.\n");

        (await Run("--check", file)).FailsWith(1, file, $"imvo eval scorecard --write {file}");
        Assert.Contains("\nold\n", await File.ReadAllTextAsync(file), StringComparison.Ordinal);

        Assert.Contains(file, Assert.Single((await Run("--write", file)).Exits(0).OutputLines), StringComparison.Ordinal);
        var written = await File.ReadAllTextAsync(file);
        Assert.StartsWith($"Before.\n{ScorecardBlock.Opening}\nHalf: test.", written, StringComparison.Ordinal);
        Assert.EndsWith($"cores.\n{ScorecardBlock.Closing}\nAfter.\n", written, StringComparison.Ordinal);

        (await Run("--check", file)).Exits(0);
        await File.WriteAllTextAsync(file, written.Replace("| all | ", "| all | 1", StringComparison.Ordinal));
        (await Run("--check", file)).FailsWith(1, "--write");
    }

    [Fact]
    public async Task WriteOrCheck_FileThatCannotHoldIt_IsToldAtOnce()
    {
        var file = _workspace.Index.Write("README.md", "No place here.\n");

        (await Run("--check", file)).FailsWith(2, file, ScorecardBlock.Opening, ScorecardBlock.Closing);
        (await Run("--write", file)).FailsWith(2, file, ScorecardBlock.Opening);
        (await Run("--check", file, "--write", file)).FailsWith(2, "--check", "--write");
        (await Run("--check", _workspace.Index.PathOf("nothing.md"))).FailsWith(3, _workspace.Index.PathOf("nothing.md"));
        Assert.Equal("No place here.\n", await File.ReadAllTextAsync(file));
    }

    private Task<CliResult> Run(params string[] options) => _workspace.Run(["eval", "scorecard", .. options]);
}
