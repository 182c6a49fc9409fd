using Microsoft.Data.Sqlite;

namespace Imvo.Assistant.State;

/// <summary>The tables of the store, and how a connection is set.</summary>
internal static class ConversationSchema
{
    // Kept in the header of the file (PRAGMA user_version); a file of a later version is refused, never guessed at.
    private const long Version = 1;

    /// <summary>Opens the file, made when it is not there.</summary>
    /// <exception cref="StoreUnreadableException">It is no store, or one of a later version.</exception>
    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        try
        {
            connection.Open();

            // FULL: a commit is on the disk before it is answered to, also when the power fails. Erased text is overwritten.
            Run(connection, "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON");
            Migrate(connection, path);
            return connection;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw new StoreUnreadableException($"{path} cannot be opened as a store of conversations ({e.Message}). Put back a backup, or move the file away to begin anew.", e);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Migrate(SqliteConnection connection, string path)
    {
        using var read = connection.CreateCommand();
        read.CommandText = "PRAGMA user_version";
        var version = (long)read.ExecuteScalar()!;
        if (version > Version)
        {
            throw new StoreUnreadableException($"{path} was written by a later version ({version}; this one knows {Version}). Use that version, or put back a backup.");
        }

        if (version == 0)
        {
            Run(connection, $"BEGIN IMMEDIATE; {Tables}; PRAGMA user_version = {Version}; COMMIT");
        }
    }

    private static void Run(SqliteConnection connection, string statements)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }

    // Events are only ever added, until a conversation is erased as a whole. `conversations` holds what follows from them, so that
    // one turn costs no search: the next position, the last moment, the last answered turn and the state after it.
    private const string Tables =
        """
        CREATE TABLE IF NOT EXISTS conversations (
          number INTEGER PRIMARY KEY,
          channel TEXT NOT NULL, tenant TEXT NOT NULL, id TEXT NOT NULL,
          position INTEGER NOT NULL DEFAULT 0,
          last_at INTEGER NOT NULL DEFAULT 0,
          received INTEGER NOT NULL DEFAULT 0,
          answered INTEGER NOT NULL DEFAULT 0,
          state BLOB NOT NULL DEFAULT x'',
          UNIQUE (channel, tenant, id));
        CREATE INDEX IF NOT EXISTS open_conversations ON conversations (number) WHERE received > answered;
        CREATE INDEX IF NOT EXISTS old_conversations ON conversations (last_at);
        CREATE TABLE IF NOT EXISTS events (
          conversation INTEGER NOT NULL REFERENCES conversations (number) ON DELETE CASCADE,
          position INTEGER NOT NULL,
          kind INTEGER NOT NULL,
          turn INTEGER NOT NULL,
          activity TEXT,
          at INTEGER NOT NULL,
          body BLOB NOT NULL,
          PRIMARY KEY (conversation, position));
        CREATE UNIQUE INDEX IF NOT EXISTS one_event_per_activity ON events (conversation, activity) WHERE activity IS NOT NULL;
        CREATE UNIQUE INDEX IF NOT EXISTS one_answer_per_turn ON events (conversation, turn, kind)
        """;
}
