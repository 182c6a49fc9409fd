using System.Diagnostics;
using Imvo.Assistant.Benchmarks.Measuring;
using Imvo.Assistant.Core.Planning.Engine;
using Imvo.Assistant.Core.Planning.Intake;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents;
using Imvo.Assistant.Documents.Docx;
using Imvo.Assistant.Evaluation.Plans;
using Imvo.Assistant.Retrieval.Tables.Risk.Compiled;

namespace Imvo.Assistant.Benchmarks.Plans;

/// <summary>Plans and DOCX documents in this process, each text by itself, beside reading the compiled tables.</summary>
internal static class PlansInProcess
{
    // The first rounds are those in which the code is compiled.
    private const int Warmups = 5;
    private const int Rounds = 10;
    private const double PlanTarget = 2;
    private const double DocxTarget = 150;

    public static void Run(string data)
    {
        var table = new MarkdownTable($"Plans in process, {FirmTexts.All.Count} texts", "what", "median", "ratio", "95 % within", "target");
        var compiled = new CompiledTables(data, Path.Combine(ImvoProgram.Home, "knowledge"));
        var tables = compiled.Read();
        var reading = Times(_ => compiled.Read());
        var batch = new PlanBatch(new IntakeReader(tables), new RiskPlanner(tables), TimeProvider.System);
        var documents = new PlanDocuments(tables);
        var plans = FirmTexts.All.Select(Plan).ToList();
        Add(table, "reading the compiled tables", reading, reading, "baseline");
        Add(table, "a text to a plan", Times(at => Plan(FirmTexts.All[at])), reading, PlanTarget);
        Add(table, "a plan to DOCX", Times(at => DocxWriter.Write(documents.Plan(plans[at]))), reading, DocxTarget);
        table.Print();

        RiskPlan Plan(PlanScenario text) => batch.Make(text, text.AsOf ?? new DateOnly(2026, 11, 22)).Plan;
    }

    private static List<double> Times(Func<int, object> run)
    {
        var times = new List<double>();
        for (var round = 0; round < Warmups + Rounds; round++)
        {
            for (var at = 0; at < FirmTexts.All.Count; at++)
            {
                var started = Stopwatch.GetTimestamp();
                run(at);
                if (round >= Warmups)
                {
                    times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                }
            }
        }

        return times;
    }

    private static void Add(MarkdownTable table, string name, List<double> times, List<double> baseline, double target) =>
        Add(table, name, times, baseline, $"≤ {target} ms: {Figures.AtMost(Figures.Median(times), target)}");

    private static void Add(MarkdownTable table, string name, List<double> times, List<double> baseline, string target) => table.Add(
        name,
        Figures.Milliseconds(Figures.Median(times)),
        Figures.Ratio(Figures.Median(times), Figures.Median(baseline)),
        Figures.Milliseconds(Figures.Percentile(times, 0.95)),
        target);
}
