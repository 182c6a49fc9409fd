using System.Diagnostics;
using Imvo.Assistant.Benchmarks.Corpus;
using Imvo.Assistant.Benchmarks.Measuring;

namespace Imvo.Assistant.Benchmarks.InProcess;

/// <summary>Runs something for every question; times each question by itself, which BenchmarkDotNet's mean does not show.</summary>
internal static class QuestionTimes
{
    /// <summary>Rounds over all questions in one invocation of what is fast; one round of it would be a short measurement.</summary>
    public const int Rounds = 5;

    public static int Sum(Func<int, int> run, int rounds = 1)
    {
        var sum = 0;
        for (var number = 0; number < rounds * GeneratedCorpus.QuestionCount; number++)
        {
            sum += run(number % GeneratedCorpus.QuestionCount);
        }

        return sum;
    }

    /// <summary>Milliseconds per question; the median of several times leaves out the one that the collector interrupted.</summary>
    public static double[] Each(Func<int, int> run, int repeats)
    {
        var times = new double[GeneratedCorpus.QuestionCount];
        for (var question = 0; question < times.Length; question++)
        {
            times[question] = Figures.Median(Enumerable.Range(0, repeats).Select(_ => Time(run, question)));
        }

        return times;
    }

    private static double Time(Func<int, int> run, int question)
    {
        var started = Stopwatch.GetTimestamp();
        run(question);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
