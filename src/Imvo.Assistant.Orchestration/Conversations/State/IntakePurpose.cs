namespace Imvo.Assistant.Orchestration.Conversations.State;

/// <summary>What questions about the firm are for.</summary>
public enum IntakePurpose
{
    /// <summary>A risk plan.</summary>
    Plan,

    /// <summary>Telling which laws reach the firm.</summary>
    Laws,
}
