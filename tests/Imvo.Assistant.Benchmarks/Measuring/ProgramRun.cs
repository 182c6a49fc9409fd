using System.Diagnostics;
using System.Globalization;

namespace Imvo.Assistant.Benchmarks.Measuring;

/// <summary>A program that was run to its end.</summary>
/// <param name="Milliseconds">From before its start until after its end.</param>
/// <param name="Output">What it wrote to its output.</param>
internal sealed record ProgramRun(double Milliseconds, string Output)
{
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static ProgramRun Of(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(started);
        return process.ExitCode == 0
            ? new ProgramRun(elapsed.TotalMilliseconds, output)
            : throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture, $"{program} ended with {process.ExitCode}: {errors.Result} {output}"));
    }
}
