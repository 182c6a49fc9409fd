namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>What differs between two plans.</summary>
public sealed record ComparisonBlock : ReplyBlock
{
    /// <summary>Facts that differ.</summary>
    public required IReadOnlyList<ComparedItem> Facts { get; init; }

    /// <summary>Risks that come.</summary>
    public required IReadOnlyList<ComparedItem> Comes { get; init; }

    /// <summary>Risks that go.</summary>
    public required IReadOnlyList<ComparedItem> Goes { get; init; }

    /// <summary>Risks that move, with what makes them move.</summary>
    public required IReadOnlyList<ComparedItem> Moves { get; init; }

    /// <summary>Laws that mean something else.</summary>
    public required IReadOnlyList<ComparedItem> Laws { get; init; }

    /// <summary>Names of the risks that come first in the second plan.</summary>
    public required IReadOnlyList<string> First { get; init; }

    /// <summary>Differences that are left out to keep it short.</summary>
    public required int More { get; init; }
}
