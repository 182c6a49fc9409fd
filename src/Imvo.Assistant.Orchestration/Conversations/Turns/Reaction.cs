namespace Imvo.Assistant.Orchestration.Conversations.Turns;

/// <summary>What a user thinks of an answer.</summary>
public enum Reaction
{
    /// <summary>Good.</summary>
    Like,

    /// <summary>Not good.</summary>
    Dislike,
}
