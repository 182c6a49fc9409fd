using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Imvo.Assistant.Tests.Cli;

/// <summary>Runs the command line as a process of its own.</summary>
internal static class CliProcess
{
    // Far more than any command here takes: only a command that hangs comes this far.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private static readonly string Dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "imvo.dll");

    /// <summary>A command that is ready to start.</summary>
    /// <param name="home">Folder with <c>knowledge</c> and <c>prompts</c>.</param>
    /// <param name="environment">Environment variables besides.</param>
    /// <param name="arguments">The arguments.</param>
    public static ProcessStartInfo Command(string home, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments) =>
        Prepared(Dotnet, home, environment, [Program, .. arguments]);

    /// <summary>Runs a command to its end.</summary>
    public static async Task<CliResult> Run(ProcessStartInfo command)
    {
        using var process = Start(command);
        return await End(process);
    }

    public static Process Start(ProcessStartInfo command) => Process.Start(command)!;

    /// <summary>Waits for the end of a command and collects what it wrote.</summary>
    public static async Task<CliResult> End(Process process)
    {
        using var late = new CancellationTokenSource(Longest);
        late.Token.Register(process.Kill);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        return new CliResult(process.ExitCode, await output, await errors);
    }

    private static ProcessStartInfo Prepared(
        string file, string home, IReadOnlyDictionary<string, string> environment, IEnumerable<string> arguments)
    {
        var command = new ProcessStartInfo(file, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        command.Environment["IMVO_HOME"] = home;
        foreach (var (name, value) in environment)
        {
            command.Environment[name] = value;
        }

        return command;
    }
}
