using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>What the assistant says in a turn: one model, which each channel puts into its own form.</summary>
public sealed record AssistantReply
{
    /// <summary>Id of the turn it replies to.</summary>
    public required string Turn { get; init; }

    /// <summary>How the turn ended.</summary>
    public required AnswerStatus Status { get; init; }

    /// <summary>What the reply does.</summary>
    public required ReplyKind Kind { get; init; }

    /// <summary>Language of all texts.</summary>
    public required TextLanguage Language { get; init; }

    /// <summary>What is said, in order.</summary>
    public required IReadOnlyList<ReplyBlock> Blocks { get; init; }

    /// <summary>What the blocks stand on, in the order of their numbers.</summary>
    public required IReadOnlyList<ReplyCitation> Citations { get; init; }

    /// <summary>What the user might say next.</summary>
    public required IReadOnlyList<SuggestedAction> Actions { get; init; }

    /// <summary>Whether actions may be chosen by number: not where a number is an answer.</summary>
    public required bool AreActionsNumbered { get; init; }

    /// <summary>Whether the user can say what they think of it: only of what stands on sources.</summary>
    public required bool TakesFeedback { get; init; }
}
