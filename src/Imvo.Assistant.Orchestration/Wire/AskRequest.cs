namespace Imvo.Assistant.Orchestration.Wire;

/// <summary>The body of <c>POST /api/ask</c>.</summary>
public sealed record AskRequest
{
    /// <summary>The question.</summary>
    public required string Question { get; init; }

    /// <summary><c>nl</c> or <c>en</c>; left out: the question's own.</summary>
    public string? Language { get; init; }

    /// <summary>Tenant whose documents are searched too.</summary>
    public string? Tenant { get; init; }

    /// <summary>Earlier messages, oldest first.</summary>
    public IReadOnlyList<AskMessage>? History { get; init; }

    /// <summary><c>all</c>, <c>notes</c> or <c>documents</c>.</summary>
    public string? Scope { get; init; }

    /// <summary>ISO 8601 date for which the answer should hold.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Number of passages wanted, 1 to 50.</summary>
    public int? Top { get; init; }
}
