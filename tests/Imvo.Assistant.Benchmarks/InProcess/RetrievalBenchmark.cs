using BenchmarkDotNet.Attributes;
using Imvo.Assistant.Benchmarks.Corpus;

namespace Imvo.Assistant.Benchmarks.InProcess;

/// <summary>One search for each of the questions.</summary>
public class RetrievalBenchmark
{
    private GeneratedCorpus _corpus = null!;

    public static IReadOnlyList<int> Sizes { get; set; } = [10_000, 100_000];

    [ParamsSource(nameof(Sizes))]
    public int Passages { get; set; }

    [GlobalSetup]
    public void Prepare() => _corpus = GeneratedCorpus.Of(Passages);

    [Benchmark(Baseline = true, OperationsPerInvoke = GeneratedCorpus.QuestionCount, Description = "FTS5")]
    public int FullText() => QuestionTimes.Sum(_corpus.SearchFullText);

    [Benchmark(OperationsPerInvoke = GeneratedCorpus.QuestionCount, Description = "FTS5 with the words of the synonym groups")]
    public int FullTextExpanded() => QuestionTimes.Sum(_corpus.SearchFullTextExpanded);

    [Benchmark(OperationsPerInvoke = GeneratedCorpus.QuestionCount * QuestionTimes.Rounds, Description = "EmbeddedPassageIndex")]
    public int Embedded() => QuestionTimes.Sum(_corpus.SearchIndex, QuestionTimes.Rounds);
}
