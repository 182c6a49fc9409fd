using Imvo.Assistant.Tests.Content;
using Xunit;

namespace Imvo.Assistant.Tests.Cli;

public sealed class KnowledgeCommandTests : IDisposable
{
    private static readonly Dictionary<string, string> NoVariables = [];

    private readonly CliWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Validate_TheRepositorysKnowledge_IsValid()
    {
        var result = await CliProcess.Run(CliProcess.Command(RepositoryFolder.Path, NoVariables, "knowledge", "validate"));

        Assert.Equal("The knowledge is valid.", Assert.Single(result.Exits(0).OutputLines));
        Assert.Empty(result.ErrorLines);
    }

    [Fact]
    public async Task Validate_BrokenCopy_NamesFileRowAndField()
    {
        var laws = Path.Combine(_workspace.Index.KnowledgeFolder, "tables", "laws.yaml");
        var text = await File.ReadAllTextAsync(laws);
        await File.WriteAllTextAsync(laws, text.Replace("status: adopted", "status: maybe", StringComparison.Ordinal));

        var result = (await _workspace.Run("knowledge", "validate")).Exits(2);

        Assert.StartsWith("tables/laws.yaml · csddd · status: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("1 problems.", Assert.Single(result.OutputLines));
    }

    [Fact]
    public async Task Validate_SeveralMistakes_AreAllNamed()
    {
        await File.WriteAllTextAsync(Path.Combine(_workspace.Index.KnowledgeFolder, "tables", "laws.yaml"), "- { key: only");
        File.Delete(Path.Combine(_workspace.Index.KnowledgeFolder, "tables", "glossary.csv"));

        var result = (await _workspace.Run("knowledge", "validate", "--folder", _workspace.Index.KnowledgeFolder)).Exits(2);

        Assert.Contains(result.ErrorLines, line => line.StartsWith("tables/laws.yaml", StringComparison.Ordinal));
        Assert.Contains(result.ErrorLines, line => line.StartsWith("tables/glossary.csv", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ask_KnowledgeBroken_NamesTheFile()
    {
        await File.WriteAllTextAsync(Path.Combine(_workspace.Index.KnowledgeFolder, "tables", "laws.yaml"), "- { key: only");

        var result = (await _workspace.Run("ask", "Geldt de CSDDD voor mij?")).Exits(2);

        Assert.Contains("tables/laws.yaml", result.Errors, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }
}
