using System.CommandLine;
using Imvo.Assistant.Benchmarks.Http;
using Imvo.Assistant.Benchmarks.Indexing;
using Imvo.Assistant.Benchmarks.InProcess;
using Imvo.Assistant.Benchmarks.Plans;
using Imvo.Assistant.Benchmarks.Start;

namespace Imvo.Assistant.Benchmarks;

/// <summary>The benchmarks; each command prints a Markdown table.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args)
    {
#if DEBUG
        Console.Error.WriteLine("Figures of a Debug build say nothing: run with -c Release.");
        return Task.FromResult(2);
#else
        var root = new RootCommand("Measures Imvo.Assistant; every figure stands beside a baseline of the same run.")
        {
            RetrievalReport.Command(),
            AnswerReport.Command(),
            IndexingReport.Command(),
            IndexingChild.Command(),
            HttpReport.Command(),
            StartReport.Command(),
            PlanReport.Command(),
        };
        return root.Parse(args).InvokeAsync();
#endif
    }
}
