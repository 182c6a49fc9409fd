using System.Text.Json;
using Xunit;

namespace Imvo.Assistant.Tests.Cli;

/// <summary>What a command left behind.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Errors)
{
    /// <summary>Lines of the output.</summary>
    public string[] OutputLines => Lines(Output);

    /// <summary>Lines on stderr that are no progress.</summary>
    public string[] ErrorLines => [.. Lines(Errors).Where(line => !line.StartsWith("Indexing: ", StringComparison.Ordinal))];

    public CliResult Exits(int exitCode)
    {
        Assert.True(exitCode == ExitCode, $"Exit code {ExitCode} instead of {exitCode}.\n{Output}\n{Errors}");
        return this;
    }

    /// <summary>Asserts the exit code and that stderr holds one sentence with these words, and no trace of the inside.</summary>
    public void FailsWith(int exitCode, params string[] words)
    {
        Exits(exitCode);
        var sentence = Assert.Single(ErrorLines);
        Assert.All(words, word => Assert.Contains(word, sentence, StringComparison.Ordinal));
        Assert.DoesNotContain("Exception", sentence, StringComparison.Ordinal);
    }

    /// <summary>The output as one JSON document.</summary>
    public JsonElement Json()
    {
        Exits(0);
        using var document = JsonDocument.Parse(Output);
        return document.RootElement.Clone();
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
