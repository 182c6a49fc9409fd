using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Imvo.Assistant.Documents.Pdf;

/// <summary>
/// Prints a page to PDF with Chromium, as a child process that is bounded in time, has a profile of its own that is thrown away, and reaches
/// no network. Safe for concurrent use; each call starts a process, so the caller bounds how many.
/// </summary>
public sealed class PdfPrinter
{
    // What the program inherits, in a system that has it: no core file, and processor time for when it cannot be ended from here.
    private const string Limit = """ulimit -c 0 2>/dev/null; ulimit -t "$1" 2>/dev/null; shift; exec "$@" >/dev/null 2>&1""";

    // What the program needs of the environment to be found and to start.
    private static readonly string[] Kept = ["PATH", "LD_LIBRARY_PATH", "SystemRoot"];

    private readonly string? _program;
    private readonly TimeSpan _limit;

    /// <summary>Makes a printer.</summary>
    /// <param name="program">Full path of Chromium, as <see cref="ChromiumProgram.Installed"/> finds it; null when there is none.</param>
    /// <param name="limit">How long printing may take.</param>
    public PdfPrinter(string? program, TimeSpan limit)
    {
        _program = program;
        _limit = limit;
    }

    /// <summary>Prints a page.</summary>
    /// <param name="html">The page, complete in itself.</param>
    /// <param name="cancellation">Ends printing.</param>
    /// <exception cref="OperationCanceledException">The caller ended it.</exception>
    public async Task<PdfOutcome> PrintAsync(string html, CancellationToken cancellation)
    {
        if (_program is null)
        {
            return new PdfOutcome(PdfStatus.ChromiumMissing, default);
        }

        var folder = Directory.CreateTempSubdirectory("imvo-pdf-");
        try
        {
            var page = Path.Join(folder.FullName, "page.html");
            var pdf = Path.Join(folder.FullName, "page.pdf");
            await File.WriteAllTextAsync(page, html, Encoding.UTF8, cancellation);
            if (!await RunAsync(Command(_program, folder.FullName, page, pdf), cancellation))
            {
                return new PdfOutcome(PdfStatus.TimedOut, default);
            }

            return File.Exists(pdf) && await File.ReadAllBytesAsync(pdf, cancellation) is { Length: > 0 } content
                ? new PdfOutcome(PdfStatus.Printed, content)
                : new PdfOutcome(PdfStatus.Failed, default);
        }
        finally
        {
            Remove(folder);
        }
    }

    private async Task<bool> RunAsync(ProcessStartInfo command, CancellationToken cancellation)
    {
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        clock.CancelAfter(_limit);
        using var process = Process.Start(command)!;
        try
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync(clock.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }
    }

    private ProcessStartInfo Command(string program, string folder, string page, string pdf)
    {
        List<string> options =
        [
            "--headless", "--no-first-run", "--no-default-browser-check", "--disable-gpu", "--disable-extensions", "--disable-sync",
            "--disable-background-networking", "--disable-component-update", "--disable-breakpad", "--disable-crash-reporter",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9", "--proxy-bypass-list=<-loopback>",

            // Many containers have a small shared memory, in which a long page would end the program.
            "--disable-dev-shm-usage",
            "--user-data-dir=" + Path.Join(folder, "profile"),
            "--no-pdf-header-footer", "--generate-pdf-document-outline", "--export-tagged-pdf",
            "--print-to-pdf=" + pdf,
        ];

        // Chromium refuses its sandbox to root. The page is our own, holds no script and loads nothing.
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
        {
            options.Add("--no-sandbox");
        }

        options.Add(new Uri(page).AbsoluteUri);
        var seconds = Math.Ceiling(_limit.TotalSeconds * 2).ToString(CultureInfo.InvariantCulture);
        var command = OperatingSystem.IsWindows()
            ? new ProcessStartInfo(program, options)
            : new ProcessStartInfo("/bin/sh", ["-c", Limit, "imvo", seconds, program, .. options]);
        var kept = Kept.Select(name => (Name: name, Value: Environment.GetEnvironmentVariable(name))).Where(item => item.Value is not null).ToList();
        command.Environment.Clear();
        kept.ForEach(item => command.Environment[item.Name] = item.Value);
        (command.Environment["HOME"], command.Environment["TMPDIR"], command.Environment["TEMP"]) = (folder, folder, folder);
        command.Environment["LC_ALL"] = "C.UTF-8";
        (command.UseShellExecute, command.CreateNoWindow, command.RedirectStandardInput) = (false, true, true);
        return command;
    }

    // A process that was just ended may still write in its folder; the system empties its folder for temporary files.
    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
        }
        catch (UnauthorizedAccessException)
        {
        }
    }
}
