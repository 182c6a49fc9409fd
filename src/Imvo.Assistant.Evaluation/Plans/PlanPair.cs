namespace Imvo.Assistant.Evaluation.Plans;

/// <summary>Two texts that differ in one fact, or in wording only.</summary>
public sealed record PlanPair
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The first text.</summary>
    public required string A { get; init; }

    /// <summary>The second text.</summary>
    public required string B { get; init; }

    /// <summary><c>nl</c> or <c>en</c>.</summary>
    public string? Lang { get; init; }

    /// <summary>The fact that differs: <c>country</c>, <c>product</c>, <c>role</c> or <c>stage</c>; null when none does.</summary>
    public string? Fact { get; init; }

    /// <summary>Key of a risk that stands higher in the first plan, or only there; null when the plans are the same.</summary>
    public string? HigherInA { get; init; }

    /// <summary>Why, in a sentence.</summary>
    public string? Why { get; init; }
}
