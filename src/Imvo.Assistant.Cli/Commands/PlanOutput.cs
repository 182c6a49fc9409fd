using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Documents;
using Imvo.Assistant.Documents.Content;
using Imvo.Assistant.Documents.Docx;
using Imvo.Assistant.Documents.Html;
using Imvo.Assistant.Documents.Markdown;
using Imvo.Assistant.Documents.Pdf;

namespace Imvo.Assistant.Cli.Commands;

/// <summary>Writes a plan, or an attachment to it, in the form asked for.</summary>
internal sealed class PlanOutput(PlanTables tables)
{
    public const string Json = "json";
    public const string Docx = "docx";
    public const string Pdf = "pdf";

    public static string[] Formats { get; } = ["md", Json, "html", Docx, Pdf];

    public static string[] Parts { get; } = ["plan", .. PlanDocuments.Attachments];

    // Chromium prints a plan in about a second; much more means that something is wrong with it.
    private static readonly TimeSpan PdfLimit = TimeSpan.FromSeconds(30);

    private readonly PlanDocuments _documents = new(tables);

    /// <summary>Writes to a file, or to the terminal when there is none.</summary>
    /// <exception cref="CommandFailedException">The form needs a file, is not there for this part, or Chromium is missing.</exception>
    public void Write(RiskPlan plan, string part, string format, string? file)
    {
        if (format is Docx or Pdf && file is null)
        {
            throw new CommandFailedException(ExitCode.BadInput, $"A {format} document is no text for a terminal. Add --out FILE.{format}.");
        }

        var content = Content(plan, part, format);
        if (file is null)
        {
            using var output = Console.OpenStandardOutput();
            output.Write(content);
            return;
        }

        File.WriteAllBytes(file, content);
    }

    private byte[] Content(RiskPlan plan, string part, string format)
    {
        if (string.Equals(format, Json, StringComparison.Ordinal))
        {
            return string.Equals(part, Parts[0], StringComparison.Ordinal)
                ? [.. JsonSerializer.SerializeToUtf8Bytes(plan, PlanJson.Readable.RiskPlan), (byte)'\n']
                : throw new CommandFailedException(ExitCode.BadInput, "Only the plan itself is there as JSON. Choose md, html, docx or pdf for an attachment.");
        }

        var document = _documents.Part(part, plan)!;
        return format switch
        {
            "md" => Encoding.UTF8.GetBytes(MarkdownWriter.Write(document)),
            "html" => Encoding.UTF8.GetBytes(HtmlWriter.Write(document)),
            Docx => DocxWriter.Write(document),
            _ => Print(document, plan),
        };
    }

    // Interrupted or told to end, it ends Chromium too and leaves no files behind.
    private byte[] Print(PageDocument document, RiskPlan plan)
    {
        using var ending = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        var printed = new PdfPrinter(ChromiumProgram.Installed, PdfLimit).PrintAsync(HtmlWriter.Write(document), ending.Token).GetAwaiter().GetResult();
        return printed.Status == PdfStatus.Printed
            ? printed.Content.ToArray()
            : throw new CommandFailedException(
                printed.Status == PdfStatus.ChromiumMissing ? ExitCode.Missing : ExitCode.Internal, _documents.Explain(printed.Status, plan.Language)!);

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            ending.Cancel();
        }
    }
}
