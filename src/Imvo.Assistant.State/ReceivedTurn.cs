namespace Imvo.Assistant.State;

/// <summary>A turn that is on disk.</summary>
/// <param name="Key">Its conversation.</param>
/// <param name="Event">The received event.</param>
/// <param name="IsNew">False when this activity had been received before: it is answered once.</param>
public sealed record ReceivedTurn(ConversationKey Key, ConversationEvent Event, bool IsNew);
