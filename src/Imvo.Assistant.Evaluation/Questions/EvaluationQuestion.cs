using Imvo.Assistant.Orchestration.Wire;

namespace Imvo.Assistant.Evaluation.Questions;

/// <summary>A question of a batch or of the repository's own sets.</summary>
public sealed record EvaluationQuestion
{
    /// <summary>Id, unique in its file.</summary>
    public required string Id { get; init; }

    /// <summary>The question.</summary>
    public required string Question { get; init; }

    /// <summary><c>nl</c> or <c>en</c>; null to detect it.</summary>
    public string? Lang { get; init; }

    /// <summary>Earlier messages.</summary>
    public IReadOnlyList<AskMessage>? History { get; init; }

    /// <summary>Group of the question, such as <c>cross</c> or <c>off-topic</c>.</summary>
    public string? Kind { get; init; }

    /// <summary><c>answer</c> or <c>refuse</c>; null in a batch.</summary>
    public string? Expect { get; init; }

    /// <summary>Passages of which one must be found: equally good ones.</summary>
    public IReadOnlyList<GoldPassage>? Gold { get; init; }

    /// <summary>Free labels.</summary>
    public IReadOnlyList<string>? Tags { get; init; }
}
