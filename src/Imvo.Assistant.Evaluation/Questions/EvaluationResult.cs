using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Orchestration.Wire;

namespace Imvo.Assistant.Evaluation.Questions;

/// <summary>A line of the output of <c>imvo eval answers</c>.</summary>
public sealed record EvaluationResult
{
    /// <summary>Id of the question.</summary>
    public required string Id { get; init; }

    /// <summary>Wire name of the status.</summary>
    public required string Status { get; init; }

    /// <summary>Whether the question was refused.</summary>
    public required bool Refused { get; init; }

    /// <summary>The answer's text.</summary>
    public required string Answer { get; init; }

    /// <summary>Its citations.</summary>
    public required IReadOnlyList<CitationDocument> Citations { get; init; }

    /// <summary>The passages found.</summary>
    public required IReadOnlyList<AnswerPassage> Passages { get; init; }

    /// <summary>Time taken, in milliseconds.</summary>
    public required double LatencyMs { get; init; }
}
