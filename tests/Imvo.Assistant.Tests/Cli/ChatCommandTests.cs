using System.Text.Json;
using Imvo.Assistant.Tests.Content;
using Xunit;

namespace Imvo.Assistant.Tests.Cli;

public sealed class ChatCommandTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("imvo-chat-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task Chat_LinesFromAFile_AreAnsweredInOrderUntilTheInputEnds()
    {
        var plan = Path.Combine(_data, "intake.json");

        var result = await Chat("wij kopen t-shirts in Bangladesh met 8 mensen\nmaak het plan nu\nwaarom?\n", "--save", plan);

        result.Exits(0);
        Assert.Empty(result.ErrorLines);
        var places = new[] { "AI-assistent", "t-shirts", "Eerst aanpakken", "De ernst is", "Tot ziens" }.Select(text => result.Output.IndexOf(text, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Contains("\"BGD\"", await File.ReadAllTextAsync(plan), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chat_Json_IsOneReplyALine()
    {
        var result = await Chat("what is child labour?\nstop\nnever read\n", "--json", "--lang", "en");

        result.Exits(0);
        var kinds = result.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("kind").GetString());
        Assert.Equal(["greeting", "answer", "farewell"], kinds, StringComparer.Ordinal);
    }

    private async Task<CliResult> Chat(string input, params string[] options)
    {
        var command = CliProcess.Command(
            RepositoryFolder.Path, new Dictionary<string, string>(StringComparer.Ordinal), ["chat", .. options, "--data", _data]);
        command.RedirectStandardInput = true;
        using var process = CliProcess.Start(command);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        return await CliProcess.End(process);
    }
}
