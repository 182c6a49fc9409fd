using Microsoft.Data.Sqlite;

namespace Imvo.Assistant.State;

/// <summary>The statements that write, prepared once. Only the writer uses them.</summary>
internal sealed class ConversationStatements(SqliteConnection connection)
{
    private readonly Statement _begin = new(connection, "INSERT OR IGNORE INTO conversations (channel, tenant, id) VALUES ($1, $2, $3)");
    private readonly Statement _find = new(connection, "SELECT number, position, last_at FROM conversations WHERE channel = $1 AND tenant = $2 AND id = $3");
    private readonly Statement _known = new(connection, "SELECT position, at, body FROM events WHERE conversation = $1 AND activity = $2");
    private readonly Statement _answered = new(connection, "SELECT position, at, body FROM events WHERE conversation = $1 AND turn = $2 AND kind = $3");
    private readonly Statement _add = new(
        connection,
        "INSERT INTO events (conversation, position, kind, turn, activity, at, body) VALUES ($1, $2, $3, $4, $5, $6, $7)");

    private readonly Statement _received = new(connection, "UPDATE conversations SET position = $2, last_at = $3, received = $2 WHERE number = $1");
    private readonly Statement _settled = new(connection, "UPDATE conversations SET position = $2, last_at = $3, answered = $4, state = $5 WHERE number = $1");
    private readonly Statement _passed = new(connection, "UPDATE conversations SET position = $2, last_at = $3 WHERE number = $1");
    private readonly Statement _eraseBefore = new(connection, "DELETE FROM events WHERE conversation = $1 AND position < $2");
    private readonly Statement _erase = new(connection, "DELETE FROM conversations WHERE channel = $1 AND tenant = $2 AND id = $3");
    private readonly Statement _eraseOlder = new(connection, "DELETE FROM conversations WHERE tenant = $1 AND last_at < $2");

    public ReceivedTurn Receive(ConversationKey key, string activityId, DateTimeOffset now, ReadOnlyMemory<byte> body)
    {
        _begin.Run(key.Channel, key.Tenant, key.Id);
        var place = Place(key);
        if (_known.Read(EventReader(EventKind.Received, null), place.Number, activityId) is { } earlier)
        {
            return new ReceivedTurn(key, earlier, IsNew: false);
        }

        var received = place.Next(EventKind.Received, null, now, body);
        Add(place, received, activityId);
        _received.Run(place.Number, received.Position, received.At.ToUnixTimeMilliseconds());
        return new ReceivedTurn(key, received, IsNew: true);
    }

    public ConversationEvent Answer(ReceivedTurn turn, DateTimeOffset now, ReadOnlyMemory<byte> body, ReadOnlyMemory<byte> state, bool erasesEarlierTurns)
    {
        var place = Place(turn.Key);
        var number = turn.Event.Position;
        if (_answered.Read(EventReader(EventKind.Answered, number), place.Number, number, (long)EventKind.Answered) is { } earlier)
        {
            return earlier;
        }

        if (erasesEarlierTurns)
        {
            _eraseBefore.Run(place.Number, number);
        }

        var answered = place.Next(EventKind.Answered, number, now, body);
        Add(place, answered, null);
        _settled.Run(place.Number, answered.Position, answered.At.ToUnixTimeMilliseconds(), number, state.ToArray());
        return answered;
    }

    public bool Deliver(ReceivedTurn turn, DateTimeOffset now)
    {
        var place = Place(turn.Key);
        var number = turn.Event.Position;
        if (_answered.Read(EventReader(EventKind.Delivered, number), place.Number, number, (long)EventKind.Delivered) is not null)
        {
            return false;
        }

        var delivered = place.Next(EventKind.Delivered, number, now, default);
        Add(place, delivered, null);
        _passed.Run(place.Number, delivered.Position, delivered.At.ToUnixTimeMilliseconds());
        return true;
    }

    public bool Erase(ConversationKey key) => _erase.Run(key.Channel, key.Tenant, key.Id) > 0;

    public int EraseOlder(string tenant, DateTimeOffset moment) => _eraseOlder.Run(tenant, moment.ToUnixTimeMilliseconds());

    private ConversationPlace Place(ConversationKey key) =>
        _find.Read(row => new ConversationPlace(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)), key.Channel, key.Tenant, key.Id)
        ?? throw new ConversationErasedException();

    private void Add(ConversationPlace place, ConversationEvent added, string? activityId) => _add.Run(
        place.Number,
        added.Position,
        (long)added.Kind,
        added.Turn,
        activityId,
        added.At.ToUnixTimeMilliseconds(),
        added.Body.ToArray());

    private static Func<SqliteDataReader, ConversationEvent> EventReader(EventKind kind, long? turn) => row => new ConversationEvent(
        row.GetInt64(0),
        kind,
        turn ?? row.GetInt64(0),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1)),
        row.GetFieldValue<byte[]>(2));
}
