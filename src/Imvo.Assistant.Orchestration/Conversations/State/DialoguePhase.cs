namespace Imvo.Assistant.Orchestration.Conversations.State;

/// <summary>What a dialogue is busy with.</summary>
public enum DialoguePhase
{
    /// <summary>Questions and answers; nothing is asked of the user.</summary>
    Talking,

    /// <summary>The user is asked about the firm.</summary>
    Intake,

    /// <summary>The questions about the firm wait until the user takes them up again.</summary>
    Paused,
}
