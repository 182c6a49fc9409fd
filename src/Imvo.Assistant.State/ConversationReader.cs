using Microsoft.Data.Sqlite;

namespace Imvo.Assistant.State;

/// <summary>Reads while the writer writes, on a pooled connection of its own.</summary>
internal sealed class ConversationReader : IDisposable
{
    private readonly SqliteConnection _connection;

    public ConversationReader(string path)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 5 }.ConnectionString);
        _connection.Open();
    }

    public List<ConversationEvent> Events(ConversationKey key, long after) => Statement(
        """
        SELECT e.position, e.kind, e.turn, e.at, e.body FROM events e JOIN conversations c ON c.number = e.conversation
        WHERE c.channel = $1 AND c.tenant = $2 AND c.id = $3 AND e.position > $4 ORDER BY e.position
        """).ReadAll(row => Event(row), key.Channel, key.Tenant, key.Id, after);

    public byte[] State(ConversationKey key) =>
        Statement("SELECT state FROM conversations WHERE channel = $1 AND tenant = $2 AND id = $3")
            .Read(row => row.GetFieldValue<byte[]>(0), key.Channel, key.Tenant, key.Id) ?? [];

    public bool Holds(ConversationKey key) =>
        Statement("SELECT 'x' FROM conversations WHERE channel = $1 AND tenant = $2 AND id = $3")
            .Read(row => row.GetString(0), key.Channel, key.Tenant, key.Id) is not null;

    public WaitingTurn? NextUnanswered(ConversationKey key) => Statement(
        """
        SELECT e.position, e.kind, e.turn, e.at, e.body, c.state FROM conversations c
        JOIN events e ON e.conversation = c.number AND e.kind = 0 AND e.position > c.answered
        WHERE c.channel = $1 AND c.tenant = $2 AND c.id = $3 ORDER BY e.position LIMIT 1
        """).Read(
            row => new WaitingTurn(new ReceivedTurn(key, Event(row), IsNew: true), row.GetFieldValue<byte[]>(5)),
            key.Channel,
            key.Tenant,
            key.Id);

    public List<ReceivedTurn> Unanswered() => Statement(
        """
        SELECT e.position, e.kind, e.turn, e.at, e.body, c.channel, c.tenant, c.id FROM conversations c
        JOIN events e ON e.conversation = c.number AND e.kind = 0 AND e.turn > c.answered
        WHERE c.received > c.answered ORDER BY c.number, e.position
        """).ReadAll(row => new ReceivedTurn(
            new ConversationKey(row.GetString(5), row.GetString(6), row.GetString(7)),
            Event(row),
            IsNew: true));

    public List<string> Tenants() => Statement("SELECT DISTINCT tenant FROM conversations ORDER BY tenant").ReadAll(row => row.GetString(0));

    public void Dispose() => _connection.Dispose();

    private Statement Statement(string text) => new(_connection, text);

    private static ConversationEvent Event(SqliteDataReader row) => new(
        row.GetInt64(0),
        (EventKind)row.GetInt64(1),
        row.GetInt64(2),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)),
        row.GetFieldValue<byte[]>(4));
}
