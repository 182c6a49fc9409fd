namespace Imvo.Assistant.Orchestration.Conversations.Turns;

/// <summary>What can happen in a conversation.</summary>
public enum TurnKind
{
    /// <summary>The user typed or chose something.</summary>
    Message,

    /// <summary>The user came in.</summary>
    Joined,

    /// <summary>The user pressed a thumb.</summary>
    Feedback,
}
