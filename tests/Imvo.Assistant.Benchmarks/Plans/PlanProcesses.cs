using System.Globalization;
using Imvo.Assistant.Benchmarks.Measuring;
using Imvo.Assistant.Documents.Pdf;

namespace Imvo.Assistant.Benchmarks.Plans;

/// <summary><c>imvo plan</c> and <c>imvo eval plans</c> from start to end, in turns with an empty program.</summary>
internal static class PlanProcesses
{
    private const int Runs = 20;
    private const int Warmups = 3;
    private const double TextTarget = 150;
    private const double PdfTarget = 2000;
    private const double BatchTarget = 500;

    public static void Run(string empty, string imvo, string scratch)
    {
        string[] data = ["--data", Path.Combine(scratch, "data")];
        var rows = new List<ProcessRow>
        {
            new("empty .NET program", _ => ProgramRun.Of(empty, []), "baseline", Target: null),
            new("imvo plan --text", at => Plan(at), "≤ 150 ms", TextTarget),
            new("imvo plan --text --format docx", at => Plan(at, "--format", "docx", "--out", Path.Combine(scratch, "plan.docx")), "none", Target: null),
        };
        if (ChromiumProgram.Installed is not null)
        {
            rows.Add(new ProcessRow(
                "imvo plan --text --format pdf", at => Plan(at, "--format", "pdf", "--out", Path.Combine(scratch, "plan.pdf")), "≤ 2 s", PdfTarget));
        }

        for (var run = 0; run < Warmups + Runs; run++)
        {
            // In turns, so that a busy moment of the machine falls on all.
            foreach (var row in rows)
            {
                var time = row.Run(run).Milliseconds;
                if (run >= Warmups)
                {
                    row.Times.Add(time);
                }
            }
        }

        Print(rows);
        PrintBatch(Enumerable.Range(0, Runs).Select(_ => ProgramRun.Of(
            imvo, ["eval", "plans", "--scenarios", FirmTexts.File, "--out", Path.Combine(scratch, "plans.jsonl"), .. data], ImvoProgram.Environment)));

        ProgramRun Plan(int at, params string[] more) =>
            ProgramRun.Of(imvo, ["plan", "--text", FirmTexts.All[at].Text, .. more, .. data], ImvoProgram.Environment);
    }

    private static void Print(List<ProcessRow> rows)
    {
        var table = new MarkdownTable($"Whole process, {Runs} runs", "program", "median", "ratio", "95 % within", "fastest", "target");
        var baseline = Figures.Median(rows[0].Times);
        foreach (var row in rows)
        {
            var median = Figures.Median(row.Times);
            table.Add(
                row.Name,
                Figures.Milliseconds(median),
                Figures.Ratio(median, baseline),
                Figures.Milliseconds(Figures.Percentile(row.Times, 0.95)),
                Figures.Milliseconds(row.Times.Min()),
                row.Target is { } target ? $"{row.Said}: {Figures.AtMost(median, target)}" : row.Said);
        }

        table.Print();
    }

    // The program times the batch itself; the rest of its time is the start, which the table above has.
    private static void PrintBatch(IEnumerable<ProgramRun> runs)
    {
        var table = new MarkdownTable($"Batch of {FirmTexts.All.Count} texts, {Runs} runs", "what", "plans a second", "ratio", "most", "target");
        var (rates, whole) = (new List<double>(), new List<double>());
        foreach (var run in runs)
        {
            var words = run.Output.Split(' ');
            rates.Add(double.Parse(words[Array.IndexOf(words, "made,") + 1], CultureInfo.InvariantCulture));
            whole.Add(FirmTexts.All.Count / run.Milliseconds * 1000);
        }

        var baseline = Figures.Median(whole);
        table.Add("imvo eval plans with its start and scores", Figures.Number(baseline), Figures.Ratio(1, 1), Figures.Number(whole.Max()), "baseline");
        var median = Figures.Median(rates);
        table.Add(
            "making and writing the plans",
            Figures.Number(median),
            Figures.Ratio(median, baseline),
            Figures.Number(rates.Max()),
            $"≥ {BatchTarget}: {Figures.AtLeast(median, BatchTarget)}");
        table.Print();
    }

    private sealed record ProcessRow(string Name, Func<int, ProgramRun> Run, string Said, double? Target)
    {
        public List<double> Times { get; } = [];
    }
}
