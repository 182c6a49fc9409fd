using Imvo.Assistant.Tests.Retrieval.Index;

namespace Imvo.Assistant.Tests.Cli;

/// <summary>A small knowledge, documents and an index, worked on by processes of the command line.</summary>
internal sealed class CliWorkspace : IDisposable
{
    /// <summary>The index and its folders, to prepare and to look at from within the test.</summary>
    public TemporaryIndex Index { get; } = new();

    /// <summary>Runs a command on the workspace's data folder.</summary>
    public Task<CliResult> Run(params IEnumerable<string> arguments) => CliProcess.Run(
        CliProcess.Command(Index.Home, new Dictionary<string, string>(StringComparer.Ordinal), [.. arguments, "--data", Index.Data]));

    /// <summary>Runs a command with one environment variable more.</summary>
    public Task<CliResult> RunWith(string name, string value, params IEnumerable<string> arguments) => CliProcess.Run(CliProcess.Command(
        Index.Home, new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value }, [.. arguments, "--data", Index.Data]));

    public void Dispose() => Index.Dispose();
}
