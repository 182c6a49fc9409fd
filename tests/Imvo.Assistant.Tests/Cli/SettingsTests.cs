using Xunit;

namespace Imvo.Assistant.Tests.Cli;

public sealed class SettingsTests : IDisposable
{
    private readonly CliWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("""{ "Limits": { "Questions": 5 } }""", "Questions")]
    [InlineData("""{ "Lemits": { "DocumentBytes": 4096 } }""", "Lemits")]
    [InlineData("""{ "Limits": { "DocumentBytes": "many" } }""", "DocumentBytes")]
    [InlineData("""{ "Limits": { "DocumentBytes": 1 } }""", "Limits:DocumentBytes")]
    [InlineData("""{ "Limits": null }""", "Limits")]
    [InlineData("""{ "Handover": { "Name": null } }""", "Name")]
    [InlineData("""{ "Limits": { "DocumentBytes": 4096, "DocumentBytes": 8192 } }""", "DocumentBytes")]
    [InlineData("""{ "Web": { "PublicBaseUrl": "example.nl" } }""", "Web:PublicBaseUrl")]
    [InlineData("""[ "Limits" ]""", "settings.json")]
    [InlineData("""{ "Limits": """, "settings.json")]
    public async Task Config_WrongFile_NamesWhatIsWrong(string json, string word)
    {
        var config = _workspace.Index.Write("settings.json", json);

        (await _workspace.Run("index", "list", "--config", config)).FailsWith(2, word);
    }

    [Fact]
    public async Task Config_NoSuchFile_IsNamed()
    {
        var config = _workspace.Index.PathOf("nothing.json");

        (await _workspace.Run("index", "list", "--config", config)).FailsWith(2, config);
    }

    [Theory]
    [InlineData("Limits__Questions", "5", "Questions")]
    [InlineData("Limits__DocumentBytes", "many", "DocumentBytes")]
    [InlineData("LIMITS__DOCUMENTBYTES", "1", "Limits:DocumentBytes")]
    public async Task Environment_WrongVariable_NamesWhatIsWrong(string name, string value, string word) =>
        (await _workspace.RunWith(name, value, "index", "list")).FailsWith(2, word);

    [Theory]
    [InlineData("""{ "Limits": { "DocumentBytes": 1024 } }""", "Limits__DownloadSeconds", 2)]
    [InlineData("""{ "limits": { "documentBytes": 1024 } }""", "Limits__DownloadSeconds", 2)]
    [InlineData("""{ "limits": { "documentBytes": 1024 }, /* comment */ }""", "LIMITS__DOCUMENTBYTES", 0)]
    [InlineData("""{ "Limits": { "DocumentBytes": 1024 } }""", "Limits__DocumentBytes", 0)]
    public async Task Environment_Variable_GoesBeforeTheFileAndLeavesTheRestOfIt(string json, string variable, int exitCode)
    {
        var config = _workspace.Index.Write("settings.json", json);
        var document = _workspace.Index.Write("letter.txt", new string('a', 2000) + " quarry\n");

        (await _workspace.RunWith(variable, "3000", "index", "add", document, "--config", config)).Exits(exitCode);
    }

    [Fact]
    public async Task Config_BesideTheProgram_IsReadWithoutBeingNamed()
    {
        await File.WriteAllTextAsync(Path.Combine(_workspace.Index.Home, "appsettings.json"), """{ "Limits": { "DocumentBytes": 1024 } }""");
        var document = _workspace.Index.Write("letter.txt", new string('a', 2000));

        (await _workspace.Run("index", "add", document)).FailsWith(2, document, "1024");
    }

    [Fact]
    public async Task DataPath_WithoutDataOption_IsUsed()
    {
        var data = Path.Combine(_workspace.Index.Documents, "elsewhere");
        _workspace.Index.WriteAndAdd("letter.txt", "The quarry pays every worker on Friday.\n");

        var list = await CliProcess.Run(CliProcess.Command(
            _workspace.Index.Home, new Dictionary<string, string>(StringComparer.Ordinal) { ["Data__Path"] = data }, "index", "rebuild"));

        list.Exits(0);
        Assert.True(File.Exists(Path.Combine(data, "index", "CURRENT")));
    }
}
