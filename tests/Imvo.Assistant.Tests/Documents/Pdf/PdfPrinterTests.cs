using System.Text;
using Imvo.Assistant.Documents.Pdf;
using Xunit;

namespace Imvo.Assistant.Tests.Documents.Pdf;

/// <summary>Printing with a program that is not there, is slow, fails, or works. The programs are shell scripts: the build has no browser.</summary>
public sealed class PdfPrinterTests : IDisposable
{
    // Far above what a script needs, so that only a program that hangs comes this far.
    private static readonly TimeSpan Ample = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("imvo-pdf-tests-");

    [Fact]
    public async Task Print_NoChromium_SaysSo()
    {
        var outcome = await new PdfPrinter(program: null, Ample).PrintAsync("<p>", CancellationToken.None);

        Assert.Equal(PdfStatus.ChromiumMissing, outcome.Status);
        Assert.True(outcome.Content.IsEmpty);
    }

    [Fact]
    public async Task Print_Program_GivesWhatItWroteAndGetsAPageWithoutNetwork()
    {
        var program = Script("""
            for option in "$@"; do case $option in --print-to-pdf=*) out=${option#*=} ;; esac; done
            printf '%s\n' "$@" "HOME=$HOME" > "$out"
            cat "${option#file://}" >> "$out"
            """);

        var outcome = await new PdfPrinter(program, Ample).PrintAsync("<p>één</p>", CancellationToken.None);

        Assert.Equal(PdfStatus.Printed, outcome.Status);
        var lines = Encoding.UTF8.GetString(outcome.Content.Span).Split('\n');
        Assert.Contains("--host-resolver-rules=MAP * ~NOTFOUND", lines, StringComparer.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("--user-data-dir=", StringComparison.Ordinal));
        Assert.EndsWith("<p>één</p>", lines[^1], StringComparison.Ordinal);

        // The folder with page and profile is gone.
        Assert.False(Directory.Exists(lines.Single(line => line.StartsWith("HOME=", StringComparison.Ordinal))[5..]));
    }

    [Theory]
    [InlineData("exit 1")]
    [InlineData("exit 0")]
    public async Task Print_ProgramWithoutPdf_Failed(string script) =>
        Assert.Equal(PdfStatus.Failed, (await new PdfPrinter(Script(script), Ample).PrintAsync("<p>", CancellationToken.None)).Status);

    [Fact]
    public async Task Print_ProgramThatHangs_IsEndedInTime() =>
        Assert.Equal(PdfStatus.TimedOut, (await new PdfPrinter(Script("exec sleep 600"), TimeSpan.FromMilliseconds(100)).PrintAsync("<p>", CancellationToken.None)).Status);

    [Fact]
    public async Task Print_CallerGivesUp_EndsTheProgram()
    {
        using var cancellation = new CancellationTokenSource();
        var printing = new PdfPrinter(Script("sleep 600 & wait"), Ample).PrintAsync("<p>", cancellation.Token);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => printing);
    }

    [Fact]
    public void Find_NamedProgram_IsTaken()
    {
        var program = Script("exit 0");

        Assert.Equal(program, ChromiumProgram.Find(program, []));
    }

    [Fact]
    public void Find_NamedProgramThatIsNotThere_IsNotReplacedByAnother()
    {
        Script("exit 0");

        Assert.Null(ChromiumProgram.Find(Path.Join(_folder.FullName, "other"), [_folder.FullName]));
    }

    [Fact]
    public void Find_NothingNamed_LooksInFoldersNamedInFull()
    {
        var program = Script("exit 0");

        Assert.Equal(program, ChromiumProgram.Find(null, ["bin", _folder.FullName]));
        Assert.Null(ChromiumProgram.Find(string.Empty, ["bin"]));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Script(string script)
    {
        var path = Path.Join(_folder.FullName, "chromium");
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }
}
