namespace Imvo.Assistant.Orchestration.Conversations.State;

/// <summary>Which kind of question waits for an answer.</summary>
public enum PendingKind
{
    /// <summary>A field of the intake.</summary>
    Fact,

    /// <summary>Whether a what-if becomes the plan.</summary>
    Adopt,

    /// <summary>Whether all is to be erased.</summary>
    Erase,
}
