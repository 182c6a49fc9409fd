using Imvo.Assistant.Orchestration.Wire;

namespace Imvo.Assistant.Evaluation.Questions;

/// <summary>A question of the repository's own sets, or of a batch, which gives the first four at most.</summary>
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

    /// <summary>Group of the question in a set that is not blind, such as <c>cross</c> or <c>off-topic</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>What is asked for, such as <c>threshold</c> or <c>applies-to-me</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Whether question and text are in different languages.</summary>
    public bool? Cross { get; init; }

    /// <summary>What the question is about, in the words of the one who had it written.</summary>
    public string? Subject { get; init; }

    /// <summary>Document the question was written for.</summary>
    public string? Document { get; init; }

    /// <summary>How the turn should end; null in a batch.</summary>
    public ExpectedOutcome? Expect { get; init; }

    /// <summary>Whether <see cref="Expect"/> was turned round after reading the notes: they answer after all, or do not.</summary>
    public bool? Relabelled { get; init; }

    /// <summary>Passages that answer.</summary>
    public IReadOnlyList<GoldPassage>? Gold { get; init; }

    /// <summary>What the answer must say: of each point one of the alternatives.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Points { get; init; }

    /// <summary>What the first sentence should give.</summary>
    public FirstSentenceKind? FirstSentence { get; init; }

    /// <summary>Words of which one must stand in the first sentence; empty when its kind alone is looked at.</summary>
    public IReadOnlyList<string>? First { get; init; }

    /// <summary>What the question may be used for.</summary>
    public QuestionHalf? Half { get; init; }

    /// <summary>Free labels.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    internal bool IsCross => Cross ?? string.Equals(Kind, "cross", StringComparison.Ordinal);
}
