using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Imvo.Assistant.Benchmarks.InProcess;

/// <summary>
/// Runs a benchmark class in this process, so that its methods share one corpus. An invocation asks all questions: few
/// iterations are enough, and 200 questions to FTS5 take half a minute.
/// </summary>
internal static class BenchmarkRun
{
    private const int Iterations = 5;
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public static Summary Of<T>()
    {
        var job = Job.Default
            .WithToolchain(new InProcessEmitToolchain(Longest, logOutput: false))
            .WithWarmupCount(1)
            .WithIterationCount(Iterations)
            .WithInvocationCount(1)
            .WithUnrollFactor(1);
        using var log = new StreamLogger(Path.Combine(Path.GetTempPath(), typeof(T).Name + ".log"));
        var summary = BenchmarkRunner.Run<T>(ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddLogger(log)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .WithOptions(ConfigOptions.DisableLogFile));
        return summary.Reports.All(report => report.Success)
            ? summary
            : throw new InvalidOperationException($"A benchmark failed; see {typeof(T).Name}.log in {Path.GetTempPath()}.");
    }

    public static string NameOf(BenchmarkReport report) => report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'');

    /// <summary>Median of the iterations, in milliseconds per question.</summary>
    public static double Median(BenchmarkReport report) => report.ResultStatistics!.Median / 1e6;

    /// <summary>Kilobytes allocated per question.</summary>
    public static double Allocated(BenchmarkReport report) =>
        (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / 1e3;
}
