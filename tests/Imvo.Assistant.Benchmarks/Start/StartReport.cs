using System.CommandLine;
using Imvo.Assistant.Benchmarks.Corpus;
using Imvo.Assistant.Benchmarks.Measuring;
using Imvo.Assistant.Retrieval.Tables;

namespace Imvo.Assistant.Benchmarks.Start;

/// <summary><c>start</c>: <c>imvo ask</c> as a whole process, beside an empty program.</summary>
internal static class StartReport
{
    private const int Runs = 20;
    private const int Warmups = 3;
    private const double Target = 120;

    public static Command Command()
    {
        var imvo = ImvoProgram.Option();
        var command = new Command("start", "imvo ask from start to end, beside an empty .NET program.") { imvo };
        command.SetAction(result =>
        {
            var scratch = Directory.CreateTempSubdirectory("imvo-benchmark-");
            try
            {
                Run(
                    EmptyProgram.Publish(Path.Combine(scratch.FullName, "empty")),
                    ImvoProgram.PathOf(result.GetValue(imvo), Path.Combine(scratch.FullName, "imvo")),
                    Path.Combine(scratch.FullName, "data"));
            }
            finally
            {
                scratch.Delete(recursive: true);
            }
        });
        return command;
    }

    private static void Run(string empty, string imvo, string data)
    {
        var table = new MarkdownTable($"Whole process, {Runs} runs", "program", "median", "ratio", "95 % within", "fastest", "target");
        var questions = VariedQuestions.Take(KnowledgeReader.Read(Path.Combine(ImvoProgram.Home, "knowledge")), Warmups + Runs);
        var baseline = new List<double>();
        var ask = new List<double>();
        ProgramRun.Of(imvo, ["index", "rebuild", "--data", data], ImvoProgram.Environment);
        foreach (var question in questions)
        {
            // In turns, so that a busy moment of the machine falls on both.
            baseline.Add(ProgramRun.Of(empty, []).Milliseconds);
            ask.Add(ProgramRun.Of(imvo, ["ask", question, "--data", data], ImvoProgram.Environment).Milliseconds);
        }

        Add(table, "empty .NET program", [.. baseline.Skip(Warmups)], baseline, "baseline");
        var median = Figures.Median(ask.Skip(Warmups));
        Add(table, "imvo ask", [.. ask.Skip(Warmups)], baseline, $"≤ {Target} ms: {Figures.AtMost(median, Target)}");
        table.Print();
    }

    private static void Add(MarkdownTable table, string name, List<double> times, List<double> baseline, string target) => table.Add(
        name,
        Figures.Milliseconds(Figures.Median(times)),
        Figures.Ratio(Figures.Median(times), Figures.Median(baseline.Skip(Warmups))),
        Figures.Milliseconds(Figures.Percentile(times, 0.95)),
        Figures.Milliseconds(times.Min()),
        target);
}
