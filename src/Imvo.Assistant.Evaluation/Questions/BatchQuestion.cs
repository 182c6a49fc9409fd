using Imvo.Assistant.Orchestration.Wire;

namespace Imvo.Assistant.Evaluation.Questions;

/// <summary>What a batch says of a question. Whatever else its lines hold is their owner's.</summary>
public sealed record BatchQuestion
{
    /// <summary>Id, unique in its file.</summary>
    public required string Id { get; init; }

    /// <summary>The question.</summary>
    public required string Question { get; init; }

    /// <summary><c>nl</c> or <c>en</c>; null to detect it.</summary>
    public string? Lang { get; init; }

    /// <summary>Earlier messages.</summary>
    public IReadOnlyList<AskMessage>? History { get; init; }

    /// <summary>The question as evaluation puts it.</summary>
    public EvaluationQuestion ToQuestion() => new() { Id = Id, Question = Question, Lang = Lang, History = History };
}
