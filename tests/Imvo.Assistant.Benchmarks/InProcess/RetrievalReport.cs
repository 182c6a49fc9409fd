using System.CommandLine;
using System.Globalization;
using BenchmarkDotNet.Reports;
using Imvo.Assistant.Benchmarks.Corpus;
using Imvo.Assistant.Benchmarks.Measuring;

namespace Imvo.Assistant.Benchmarks.InProcess;

/// <summary><c>retrieval</c>: search beside FTS5.</summary>
internal static class RetrievalReport
{
    private static readonly Dictionary<int, double> Targets = new() { [10_000] = 1, [100_000] = 5 };

    public static Command Command()
    {
        var passages = new Option<int[]>("--passages")
        {
            Description = "Numbers of generated passages.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [10_000, 100_000],
        };
        var command = new Command("retrieval", "Search with synonym groups, beside FTS5.") { passages };
        command.SetAction(result =>
        {
            RetrievalBenchmark.Sizes = result.GetValue(passages)!;
            Run();
        });
        return command;
    }

    private static void Run()
    {
        var table = new MarkdownTable(
            "Search, 200 questions", "passages", "search", "median per question", "ratio", "half within", "95 % within", "allocated", "target");
        foreach (var size in BenchmarkRun.Of<RetrievalBenchmark>().Reports.GroupBy(Passages))
        {
            var baseline = BenchmarkRun.Median(size.First());
            foreach (var report in size)
            {
                table.Add(Row(report, size.Key, baseline));
            }
        }

        table.Print();
        GeneratedCorpus.DisposeAll();
    }

    private static string[] Row(BenchmarkReport report, int passages, double baseline)
    {
        var corpus = GeneratedCorpus.Of(passages);
        var name = BenchmarkRun.NameOf(report);
        var method = report.BenchmarkCase.Descriptor.WorkloadMethod.Name;
        var times = method switch
        {
            nameof(RetrievalBenchmark.FullText) => QuestionTimes.Each(corpus.SearchFullText, repeats: 1),
            nameof(RetrievalBenchmark.FullTextExpanded) => QuestionTimes.Each(corpus.SearchFullTextExpanded, repeats: 1),
            _ => QuestionTimes.Each(corpus.SearchIndex, QuestionTimes.Rounds),
        };
        var median = BenchmarkRun.Median(report);
        return
        [
            corpus.Count.ToString("#,##0", CultureInfo.InvariantCulture),
            name,
            Figures.Milliseconds(median),
            Figures.Ratio(median, baseline),
            Figures.Milliseconds(Figures.Median(times)),
            Figures.Milliseconds(Figures.Percentile(times, 0.95)),
            Figures.Number(BenchmarkRun.Allocated(report)) + " kB",
            string.Equals(method, nameof(RetrievalBenchmark.Embedded), StringComparison.Ordinal) ? Verdict(passages, median) : "baseline",
        ];
    }

    private static string Verdict(int passages, double median) =>
        Targets.TryGetValue(passages, out var target) ? $"≤ {target} ms: {Figures.AtMost(median, target)}" : "none";

    private static int Passages(BenchmarkReport report) => (int)report.BenchmarkCase.Parameters[nameof(RetrievalBenchmark.Passages)];
}
