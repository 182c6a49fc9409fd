using System.CommandLine;
using Imvo.Assistant.Benchmarks.Corpus;
using Imvo.Assistant.Benchmarks.Measuring;

namespace Imvo.Assistant.Benchmarks.InProcess;

/// <summary><c>answer</c>: the whole pipeline, beside search alone.</summary>
internal static class AnswerReport
{
    private const double Target = 5;

    public static Command Command()
    {
        var command = new Command("answer", "Whole answers at 10,000 passages, beside search alone.");
        command.SetAction(_ => Run());
        return command;
    }

    private static void Run()
    {
        var table = new MarkdownTable(
            "Answers, 200 questions, 10,000 passages", "what", "median per question", "ratio", "half within", "95 % within", "allocated", "target");
        var reports = BenchmarkRun.Of<AnswerBenchmark>().Reports;
        var baseline = BenchmarkRun.Median(reports[0]);
        var corpus = GeneratedCorpus.Of(AnswerBenchmark.Passages);
        var answers = new AnswerBenchmark();
        answers.Prepare();
        Func<int, int>[] runs = [corpus.SearchFullText, corpus.SearchIndex, answers.Answer];
        for (var i = 0; i < runs.Length; i++)
        {
            var times = QuestionTimes.Each(runs[i], QuestionTimes.Rounds);
            var median = BenchmarkRun.Median(reports[i]);
            table.Add(
                BenchmarkRun.NameOf(reports[i]),
                Figures.Milliseconds(median),
                Figures.Ratio(median, baseline),
                Figures.Milliseconds(Figures.Median(times)),
                Figures.Milliseconds(Figures.Percentile(times, 0.95)),
                Figures.Number(BenchmarkRun.Allocated(reports[i])) + " kB",
                i == runs.Length - 1 ? $"≤ {Target} ms: {Figures.AtMost(median, Target)}" : "baseline");
        }

        table.Print();
        GeneratedCorpus.DisposeAll();
    }
}
