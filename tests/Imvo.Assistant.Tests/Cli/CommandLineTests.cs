using Imvo.Assistant.Tests.Retrieval.Index;
using Xunit;

namespace Imvo.Assistant.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private static readonly Dictionary<string, string> NoVariables = [];

    private readonly TemporaryIndex _index = new();

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData("", "serve ask index knowledge eval --data --config")]
    [InlineData("ask", "--lang --tenant --scope --as-of --top --json --data")]
    [InlineData("index", "add list remove rebuild verify")]
    [InlineData("index add", "--tenant --lang --title --publisher --url --date")]
    [InlineData("knowledge", "validate fetch")]
    [InlineData("eval answers", "--questions --out --scope --as-of --top")]
    [InlineData("eval scorecard", "--half --misses --check --write")]
    public async Task Help_AnyCommand_ListsWhatItTakes(string command, string expected)
    {
        var result = await Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        result.Exits(0);
        Assert.All(expected.Split(' '), word => Assert.Contains(word, result.Output, StringComparison.Ordinal));
        Assert.Empty(result.ErrorLines);
    }

    [Theory]
    [InlineData("aks", "aks")]
    [InlineData("ask question --colour", "--colour")]
    [InlineData("index", "command")]
    [InlineData("index ad", "ad")]
    [InlineData("ask", "'ask'")]
    [InlineData("ask question --lang fr", "fr")]
    [InlineData("ask question --scope web", "web")]
    [InlineData("ask question --as-of 2026-13-45", "2026-13-45")]
    [InlineData("ask question --top many", "many")]
    [InlineData("index add", "'add'")]
    [InlineData("index add . --lang fr", "fr")]
    [InlineData("index add . --date yesterday", "yesterday")]
    [InlineData("index add . --url javascript:alert(1)", "javascript:alert(1)")]
    [InlineData("index remove", "'remove'")]
    [InlineData("eval answers", "--questions")]
    [InlineData("eval scorecard --half most", "most")]
    public async Task Parse_WrongArguments_NamesWhatIsWrong(string arguments, string word)
    {
        var result = await Run(arguments.Split(' '));

        result.FailsWith(2, word, "imvo --help");
        Assert.Empty(result.Output);
        Assert.False(Directory.Exists(_index.Data));
    }

    [Fact]
    public async Task Run_HomeWithoutKnowledge_NamesTheVariable()
    {
        var command = CliProcess.Command(_index.Documents, NoVariables, "ask", "question", "--data", _index.Data);

        (await CliProcess.Run(command)).FailsWith(3, "IMVO_HOME", _index.Documents);
    }

    private Task<CliResult> Run(string[] arguments) =>
        CliProcess.Run(CliProcess.Command(_index.Home, NoVariables, arguments));
}
