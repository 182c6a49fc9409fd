using BenchmarkDotNet.Attributes;
using Imvo.Assistant.Benchmarks.Corpus;
using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Orchestration.Pipeline;

namespace Imvo.Assistant.Benchmarks.InProcess;

/// <summary>One whole answer to each of the questions.</summary>
public class AnswerBenchmark
{
    public const int Passages = 10_000;

    private GeneratedCorpus _corpus = null!;
    private AnswerPipeline _pipeline = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _corpus = GeneratedCorpus.Of(Passages);
        _pipeline = _corpus.Parts.Pipeline(_corpus.Index, _corpus.Parts.Prompts());
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = GeneratedCorpus.QuestionCount, Description = "FTS5 search alone")]
    public int FullText() => QuestionTimes.Sum(_corpus.SearchFullText);

    [Benchmark(OperationsPerInvoke = GeneratedCorpus.QuestionCount * QuestionTimes.Rounds, Description = "EmbeddedPassageIndex search alone")]
    public int Search() => QuestionTimes.Sum(_corpus.SearchIndex, QuestionTimes.Rounds);

    [Benchmark(OperationsPerInvoke = GeneratedCorpus.QuestionCount * QuestionTimes.Rounds, Description = "AnswerPipeline.Run")]
    public int Answer() => QuestionTimes.Sum(Answer, QuestionTimes.Rounds);

    internal int Answer(int question) =>
        _pipeline.Run(new AnswerRequest { Question = _corpus.Questions[question] }).Sentences.Count;
}
