namespace Imvo.Assistant.State;

/// <summary>The turn of a conversation that is to be answered next.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="State">State of the conversation before it; empty for none.</param>
public sealed record WaitingTurn(ReceivedTurn Turn, ReadOnlyMemory<byte> State);
