namespace Imvo.Assistant.State;

/// <summary>Where a conversation stands.</summary>
/// <param name="Number">Its number in the file.</param>
/// <param name="Position">Position of its last event; 0 for none.</param>
/// <param name="LastAt">Moment of that event, in milliseconds since 1970.</param>
internal sealed record ConversationPlace(long Number, long Position, long LastAt)
{
    /// <summary>The event that comes next. Channels order by time, so it is later than the last one, also when the clock went back.</summary>
    public ConversationEvent Next(EventKind kind, long? turn, DateTimeOffset now, ReadOnlyMemory<byte> body) => new(
        Position + 1,
        kind,
        turn ?? Position + 1,
        DateTimeOffset.FromUnixTimeMilliseconds(Math.Max(now.ToUnixTimeMilliseconds(), LastAt + 1)),
        body);
}
