using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Evaluation;
using Imvo.Assistant.Evaluation.Questions;
using Imvo.Assistant.Orchestration.Pipeline;
using Imvo.Assistant.Retrieval.Index;
using Imvo.Assistant.Tests.Content;
using Imvo.Assistant.Tests.Orchestration.Prompts;
using Imvo.Assistant.Web.Hosting;
using Imvo.Assistant.Web.Settings;

namespace Imvo.Assistant.Tests.Orchestration;

/// <summary>
/// The real pipeline over an index of the repository's knowledge and the documents of the evaluation sets, made once, with the
/// answers to every question of those sets.
/// </summary>
public sealed class AnswerBench : IDisposable
{
    private readonly Lazy<IReadOnlyList<AnsweredQuestion>> _answers;

    /// <summary>Makes the index.</summary>
    public AnswerBench()
    {
        Parts = AssistantParts.Of(
            new AssistantSettings(),
            RepositoryFolder.Path,
            Directory.CreateTempSubdirectory("imvo-answers-").FullName,
            new FixedClock(Today));
        Parts.Writer().Add([Path.Combine(Datasets, "documents")], new DocumentOptions());
        Passages = PassageDump.All(Parts.Folder).Concat(PassageDump.Definitions(Parts.Folder)).ToDictionary(passage => passage.Id, StringComparer.Ordinal);
        Pipeline = Parts.Pipeline(Parts.Index(), RepositoryPrompts.Value);
        _answers = new Lazy<IReadOnlyList<AnsweredQuestion>>(AnswerAll);
    }

    /// <summary>The day on which the questions are asked.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 22);

    /// <summary>Folder of the evaluation sets, beside the tests.</summary>
    public static string Datasets { get; } = Path.Combine(AppContext.BaseDirectory, "Datasets");

    /// <summary>The parts that the index was made with.</summary>
    public AssistantParts Parts { get; }

    /// <summary>What answers.</summary>
    public AnswerPipeline Pipeline { get; }

    /// <summary>All passages of the index by id, those that are only looked up too.</summary>
    public IReadOnlyDictionary<string, Passage> Passages { get; }

    /// <summary>Every question of the evaluation sets, answered.</summary>
    public IReadOnlyList<AnsweredQuestion> Answers => _answers.Value;

    /// <summary>The questions of one set.</summary>
    public static IEnumerable<EvaluationQuestion> Questions(string set) => EvaluationJson.ReadSet(Path.Combine(Datasets, set + ".jsonl"));

    /// <summary>Asks a question.</summary>
    public Answer Ask(string question, TextLanguage? language = null, string? before = null, SearchScope scope = SearchScope.All) =>
        Pipeline.Run(new AnswerRequest
        {
            Question = question,
            Language = language,
            History = before is null ? [] : [new ConversationMessage("user", before), new ConversationMessage("assistant", "…")],
            Scope = scope,
        });

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Parts.DataFolder, recursive: true);

    private List<AnsweredQuestion> AnswerAll()
    {
        var batch = new AnswerBatch(Pipeline, RepositoryPrompts.Value);
        return Directory.GetFiles(Datasets, "*.jsonl")
            .Order(StringComparer.Ordinal)
            .SelectMany(EvaluationJson.ReadSet)
            .Select(question => new AnsweredQuestion(question, batch.Answer(question, SearchScope.All, asOf: null, top: 5)))
            .ToList();
    }
}
