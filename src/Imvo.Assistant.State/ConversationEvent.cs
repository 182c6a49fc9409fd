namespace Imvo.Assistant.State;

/// <summary>One thing that happened in a conversation.</summary>
/// <param name="Position">Its place in the conversation, from 1.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Turn">Position of the received event it belongs to; that of itself when received.</param>
/// <param name="At">When, in UTC and whole milliseconds; later than every earlier event of the conversation.</param>
/// <param name="Body">What was received or answered; empty when delivered.</param>
public sealed record ConversationEvent(long Position, EventKind Kind, long Turn, DateTimeOffset At, ReadOnlyMemory<byte> Body);
