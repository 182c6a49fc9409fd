using System.Globalization;
using Imvo.Assistant.Retrieval.Ingestion;
using Imvo.Assistant.Retrieval.Ingestion.Pdf;
using Xunit;

namespace Imvo.Assistant.Tests.Retrieval.Ingestion.Pdf;

/// <summary>What becomes of a document when the program that reads it does not do its work.</summary>
public sealed class PdfProgramTests : IDisposable
{
    private static readonly IngestionLimits Hurried = new() { MaxPdfTime = TimeSpan.FromMilliseconds(300) };

    private readonly DocumentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Extract_NoProgram_NamesWhatToInstall() =>
        AssertRejected(RejectionReason.ProgramMissing, new PdfPrograms(["/nowhere", folder.Path]), "install poppler-utils");

    [Fact]
    public void Extract_FileThatIsNoProgram_IsPassedOver()
    {
        folder.Write("pdftotext", "no program");

        AssertRejected(RejectionReason.ProgramMissing, new PdfPrograms([folder.Path]), "install poppler-utils");
    }

    [Theory]
    [InlineData("exit 99", RejectionReason.ProgramMissing, "2022")]
    [InlineData("exit 1", RejectionReason.Unreadable, "damaged")]
    [InlineData("echo 'Syntax Error: SECRET' >&2; exit 1", RejectionReason.Unreadable, "damaged")]
    [InlineData("echo 'Command Line Error: Incorrect password' >&2; exit 1", RejectionReason.Locked, "password")]
    [InlineData("echo 'Syntax Error: Unsupported security handler' >&2; exit 3", RejectionReason.Locked, "password")]
    [InlineData("kill -KILL $$", RejectionReason.TooLarge, "memory")]
    [InlineData("kill -SEGV $$", RejectionReason.TooLarge, "memory")]
    public void Extract_ProgramFails_SaysWhatToDo(string script, RejectionReason reason, string words) =>
        AssertRejected(reason, FakePrograms.PdfToText(folder, script), words);

    [Theory]
    [InlineData("while :; do :; done")]
    [InlineData("exec 1>&-; while :; do :; done")]
    [InlineData("cat >/dev/null; tail -f /dev/null")]
    public void Extract_ProgramHangs_IsEnded(string script) =>
        AssertRejected(RejectionReason.TooLarge, FakePrograms.PdfToText(folder, script), "took longer", Hurried);

    [Fact]
    public void Extract_ProgramHangs_EndsItsChildrenToo()
    {
        var programs = FakePrograms.PdfToText(folder, "tail -f /dev/null & echo $!; wait");
        var output = string.Empty;

        // The child holds the other end of the pipe: what it writes ends when it does.
        var result = BoundedProgram.Run(programs.Find("pdftotext")!, [], new IngestionLimits { MaxPdfTime = TimeSpan.FromSeconds(3) }, stream =>
        {
            using var reader = new StreamReader(stream);
            output = reader.ReadToEnd();
        });

        Assert.True(result.IsLate);
        Assert.True(int.TryParse(output, NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out _), output);
    }

    [Fact]
    public void Extract_ProgramWritesWithoutEnd_IsEndedAtTheLimit() => AssertRejected(
        RejectionReason.TooLarge,
        FakePrograms.PdfToText(folder, "while :; do printf '5\\t1\\t0\\t0\\t0\\t0\\t1\\t1\\t9\\t9\\t100\\tkinderarbeid\\n4\\t1\\t0\\t0\\t0\\t0\\t1\\t1\\t9\\t9\\t-1\\tx\\n1\\t1\\t0\\t0\\t0\\t0\\t0\\t0\\t9\\t9\\t-1\\tx\\n'; done"),
        "more text than the limit of 5000 bytes",
        new IngestionLimits { MaxDocumentBytes = 5000 });

    [Fact]
    public void Extract_ProgramWritesOneEndlessLine_HoldsLittleOfIt() => AssertRejected(
        RejectionReason.Pictures, FakePrograms.PdfToText(folder, "head -c 20000000 /dev/zero"), "text recognition");

    [Fact]
    public void Run_Program_HasLimitsAndHardlyAnyEnvironment()
    {
        var programs = FakePrograms.PdfToText(folder, "ulimit -t; ulimit -v; ulimit -c; ulimit -f; echo \"[$HOME]\"; echo \"$LC_ALL\"; printf '%s\\n' \"$@\"");
        var output = string.Empty;

        var result = BoundedProgram.Run(
            programs.Find("pdftotext")!,
            ["--", "$(x) 'y'"],
            new IngestionLimits { MaxPdfTime = TimeSpan.FromSeconds(7), MaxPdfMemoryBytes = 300_000 * 1024 },
            stream =>
            {
                using var reader = new StreamReader(stream);
                output = reader.ReadToEnd();
            });

        Assert.Equal(0, result.ExitCode);
        var memory = OperatingSystem.IsLinux() ? "300000" : output.Split('\n')[1];
        Assert.Equal($"7\n{memory}\n0\n0\n[]\nC\n--\n$(x) 'y'\n", output);
    }

    private void AssertRejected(RejectionReason reason, PdfPrograms programs, string words, IngestionLimits? limits = null)
    {
        var path = folder.Write("a.pdf", new PdfFile().Page("Tekst.").Bytes());

        var rejection = Assert.Throws<DocumentRejectedException>(() => PdfText.Extract(path, limits ?? IngestionLimits.Default, programs));

        Assert.Equal((reason, true), (rejection.Reason, rejection.Message.StartsWith(path, StringComparison.Ordinal)));
        Assert.Contains(words, rejection.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", rejection.ToString(), StringComparison.Ordinal);
    }
}
