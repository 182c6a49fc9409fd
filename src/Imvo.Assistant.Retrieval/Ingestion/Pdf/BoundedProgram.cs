using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Imvo.Assistant.Retrieval.Ingestion.Pdf;

/// <summary>
/// Runs a program on one file within bounds of time and, where the system has them, of memory. The program gets its arguments as they
/// are, past any shell, and hardly anything of the environment.
/// </summary>
internal static class BoundedProgram
{
    private const string Shell = "/bin/sh";

    // The limits of a Unix process, which the program inherits: no core file, no files written, processor time, memory. A system
    // that does not know one of them goes on without it; macOS accepts the one of memory but does not keep it.
    private const string Limit =
        """ulimit -c 0 2>/dev/null; ulimit -f 0 2>/dev/null; ulimit -t "$1" 2>/dev/null; ulimit -v "$2" 2>/dev/null; shift 2; exec "$@" """;

    private const int MostErrors = 4096;

    // What a program needs of the environment to be found and to start.
    private static readonly string[] Kept = ["PATH", "LD_LIBRARY_PATH", "TMPDIR", "TEMP", "SystemRoot"];

    // Time for a program that was ended to be gone; only one that the system cannot end comes this far.
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    /// <summary>Runs the program to its end.</summary>
    /// <param name="program">Full path of the program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="limits">The bounds.</param>
    /// <param name="read">Reads what the program writes; when it throws, the program is ended.</param>
    public static ProgramResult Run(string program, IEnumerable<string> arguments, IngestionLimits limits, Action<Stream> read)
    {
        using var process = Process.Start(Command(program, arguments, limits))!;
        process.StandardInput.Close();
        var errors = Task.Run(() => Head(process.StandardError.BaseStream));
        var reading = Task.Run(() => read(process.StandardOutput.BaseStream));
        try
        {
            var clock = Stopwatch.StartNew();
            var isLate = !Ends(reading, limits.MaxPdfTime) || (!reading.IsFaulted && !process.WaitForExit(Left(limits.MaxPdfTime, clock.Elapsed)));
            End(process);
            if (isLate)
            {
                // Ends with the last process that could still write.
                Ends(reading, Farewell);
                return new ProgramResult(-1, string.Empty, IsLate: true);
            }

            reading.GetAwaiter().GetResult();
            return new ProgramResult(process.ExitCode, Ends(errors, Farewell) ? errors.Result : string.Empty, IsLate: false);
        }
        finally
        {
            End(process);
        }
    }

    private static ProcessStartInfo Command(string program, IEnumerable<string> arguments, IngestionLimits limits)
    {
        var seconds = Math.Ceiling(limits.MaxPdfTime.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var kilobytes = (limits.MaxPdfMemoryBytes / 1024).ToString(CultureInfo.InvariantCulture);
        var command = OperatingSystem.IsWindows()
            ? new ProcessStartInfo(program, arguments)
            : new ProcessStartInfo(Shell, ["-c", Limit, "imvo", seconds, kilobytes, program, .. arguments]);
        var kept = Kept.Select(name => (Name: name, Value: Environment.GetEnvironmentVariable(name))).Where(item => item.Value is not null).ToList();
        command.Environment.Clear();
        kept.ForEach(item => command.Environment[item.Name] = item.Value);

        // The program's messages are looked through for one word, in English.
        command.Environment["LC_ALL"] = "C";
        (command.UseShellExecute, command.CreateNoWindow) = (false, true);
        (command.RedirectStandardInput, command.RedirectStandardOutput, command.RedirectStandardError) = (true, true, true);
        return command;
    }

    // Read to its end, so that the program never waits for somebody to read; only the beginning is kept.
    private static string Head(Stream errors)
    {
        var kept = new byte[MostErrors];
        var length = errors.ReadAtLeast(kept, MostErrors, throwOnEndOfStream: false);
        errors.CopyTo(Stream.Null);
        return Encoding.UTF8.GetString(kept, 0, length);
    }

    // Without the exception of the task, which its result gives.
    private static bool Ends(Task task, TimeSpan most) => Task.WaitAny([task], most) == 0;

    private static TimeSpan Left(TimeSpan most, TimeSpan elapsed) => most > elapsed ? most - elapsed : TimeSpan.Zero;

    private static void End(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(Farewell);
        }
    }
}
