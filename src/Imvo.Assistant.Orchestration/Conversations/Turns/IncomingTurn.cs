using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Orchestration.Conversations.Turns;

/// <summary>Something that happened in a conversation, as a channel brings it in.</summary>
public sealed record IncomingTurn
{
    /// <summary>Id that the channel gave it; the store answers a turn with the same id once only.</summary>
    public required string Id { get; init; }

    /// <summary>When it came in. The processor has no clock: the same turns give the same replies.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What happened.</summary>
    public TurnKind Kind { get; init; }

    /// <summary>What was typed; of feedback, why.</summary>
    public string Text { get; init => field = value ?? string.Empty; } = string.Empty;

    /// <summary>Language that the channel is set to; null when it follows what is typed.</summary>
    public TextLanguage? Language { get; init; }

    /// <summary>Of feedback: good or not.</summary>
    public Reaction Reaction { get; init; }

    /// <summary>Of feedback: id of the turn whose answer it is about; null for the last.</summary>
    public string? About { get; init; }
}
