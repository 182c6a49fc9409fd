using System.Diagnostics;
using Imvo.Assistant.Benchmarks.Measuring;

namespace Imvo.Assistant.Benchmarks.Http;

/// <summary><c>imvo serve</c> as a process of its own.</summary>
internal sealed class AssistantHost : IDisposable
{
    private const string Announcement = "listens on ";

    private readonly Process _process;

    private AssistantHost(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public long ResidentBytes => ProcessMemory.Resident(_process.Id);

    /// <exception cref="InvalidOperationException">It did not start.</exception>
    public static AssistantHost Start(string program, string data)
    {
        var start = new ProcessStartInfo(program, ["serve", "--urls", "http://127.0.0.1:0", "--data", data])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in ImvoProgram.Environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            var at = line.IndexOf(Announcement, StringComparison.Ordinal);
            if (at >= 0)
            {
                return new AssistantHost(process, new Uri(line[(at + Announcement.Length)..]));
            }
        }

        process.Dispose();
        throw new InvalidOperationException($"{program} serve did not start.");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
