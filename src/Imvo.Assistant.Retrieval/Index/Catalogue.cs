using Imvo.Assistant.Core.Knowledge;
using Microsoft.Data.Sqlite;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>The list of added documents of one generation, in SQLite. Searching never opens it.</summary>
internal sealed class Catalogue : IDisposable
{
    private const string Columns =
        "id, tenant, title, publisher, url, date, language, path, fingerprint, bytes, passages, added_at";

    private readonly SqliteConnection _connection;

    private Catalogue(SqliteConnection connection) => _connection = connection;

    public static Catalogue Create(string path)
    {
        var catalogue = Open(path, SqliteOpenMode.ReadWriteCreate);
        using var command = catalogue._connection.CreateCommand();
        command.CommandText =
            """
            CREATE TABLE IF NOT EXISTS documents (
              id TEXT NOT NULL PRIMARY KEY,
              tenant TEXT NOT NULL,
              title TEXT NOT NULL,
              publisher TEXT NOT NULL,
              url TEXT,
              date TEXT,
              language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
              path TEXT NOT NULL,
              fingerprint TEXT NOT NULL,
              bytes INTEGER NOT NULL,
              passages INTEGER NOT NULL,
              added_at TEXT NOT NULL
            ) STRICT;
            """;
        command.ExecuteNonQuery();
        return catalogue;
    }

    /// <summary>Reads the list of a generation.</summary>
    /// <exception cref="KnowledgeUnavailableException">It is damaged or missing.</exception>
    public static List<CatalogueDocument> Read(string path)
    {
        try
        {
            using var catalogue = Open(path, SqliteOpenMode.ReadOnly);
            return catalogue.Documents();
        }
        catch (Exception e) when (e is SqliteException or InvalidCastException)
        {
            throw new KnowledgeUnavailableException("The list of documents is damaged. Run 'imvo index rebuild'.", e);
        }
    }

    private List<CatalogueDocument> Documents()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT {Columns} FROM documents ORDER BY id";
        using var reader = command.ExecuteReader();
        var documents = new List<CatalogueDocument>();
        while (reader.Read())
        {
            documents.Add(new CatalogueDocument
            {
                Id = reader.GetString(0),
                Tenant = reader.GetString(1),
                Title = reader.GetString(2),
                Publisher = reader.GetString(3),
                Url = reader.IsDBNull(4) ? null : reader.GetString(4),
                Date = reader.IsDBNull(5) ? null : reader.GetString(5),
                Language = reader.GetString(6),
                Path = reader.GetString(7),
                Fingerprint = reader.GetString(8),
                Bytes = reader.GetInt64(9),
                Passages = reader.GetInt32(10),
                AddedAt = reader.GetString(11),
            });
        }

        return documents;
    }

    public void AddAll(IEnumerable<CatalogueDocument> documents)
    {
        using var transaction = _connection.BeginTransaction();
        using var command = _connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            $"INSERT INTO documents ({Columns}) VALUES ($id, $tenant, $title, $publisher, $url, $date, $language, $path, $fingerprint, $bytes, $passages, $added)";
        foreach (var document in documents)
        {
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$id", document.Id);
            command.Parameters.AddWithValue("$tenant", document.Tenant);
            command.Parameters.AddWithValue("$title", document.Title);
            command.Parameters.AddWithValue("$publisher", document.Publisher);
            command.Parameters.AddWithValue("$url", (object?)document.Url ?? DBNull.Value);
            command.Parameters.AddWithValue("$date", (object?)document.Date ?? DBNull.Value);
            command.Parameters.AddWithValue("$language", document.Language);
            command.Parameters.AddWithValue("$path", document.Path);
            command.Parameters.AddWithValue("$fingerprint", document.Fingerprint);
            command.Parameters.AddWithValue("$bytes", document.Bytes);
            command.Parameters.AddWithValue("$passages", document.Passages);
            command.Parameters.AddWithValue("$added", document.AddedAt);
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public void Dispose() => _connection.Dispose();

    private static Catalogue Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
        }.ToString());
        connection.Open();
        return new Catalogue(connection);
    }
}
