using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Analysis;
using Microsoft.Data.Sqlite;

namespace Imvo.Assistant.Retrieval.Sqlite;

/// <summary>
/// Plain SQLite FTS5 with BM25 over title, headings and text: what search without this project's language work would find.
/// Only a baseline for the scorecard and the benchmarks.
/// </summary>
public sealed class FullTextBaseline : IDisposable
{
    private readonly SqliteConnection _connection;

    /// <summary>Indexes passages in memory.</summary>
    public FullTextBaseline(IEnumerable<Passage> passages)
    {
        _connection = new SqliteConnection("Data Source=:memory:");
        _connection.Open();
        using var create = _connection.CreateCommand();
        create.CommandText =
            "CREATE VIRTUAL TABLE passages USING fts5(document UNINDEXED, title, heading, body, tokenize = 'unicode61 remove_diacritics 2')";
        create.ExecuteNonQuery();
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT INTO passages VALUES ($document, $title, $heading, $body)";
        var document = insert.Parameters.Add("$document", SqliteType.Text);
        var title = insert.Parameters.Add("$title", SqliteType.Text);
        var heading = insert.Parameters.Add("$heading", SqliteType.Text);
        var body = insert.Parameters.Add("$body", SqliteType.Text);
        foreach (var passage in passages)
        {
            document.Value = passage.DocumentId;
            title.Value = passage.Title;
            heading.Value = passage.HeadingPath;
            body.Value = passage.Text;
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>Searches; every word counts, none is required.</summary>
    public IReadOnlyList<(string Document, string Text)> Search(string question, int top)
    {
        var match = Match(question);
        if (match.Length == 0)
        {
            return [];
        }

        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT document, body FROM passages WHERE passages MATCH $match ORDER BY bm25(passages) LIMIT $top";
        command.Parameters.AddWithValue("$match", match);
        command.Parameters.AddWithValue("$top", top);
        using var reader = command.ExecuteReader();
        var found = new List<(string, string)>();
        while (reader.Read())
        {
            found.Add((reader.GetString(0), reader.GetString(1)));
        }

        return found;
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    // Words are quoted, so that no sign of a question is read as an operator, and joined by OR: the implied AND would find nothing.
    private static string Match(string question)
    {
        var words = new List<string>();
        var position = 0;
        while (WordTokenizer.TryNext(question, ref position, out var token))
        {
            words.Add($"\"{question.AsSpan(token.Start, token.Length)}\"");
        }

        return string.Join(" OR ", words);
    }
}
