using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Analysis;
using Microsoft.Data.Sqlite;

namespace Imvo.Assistant.Retrieval.Sqlite;

/// <summary>
/// SQLite FTS5 with BM25 over title, headings and text: what search without this project's language work would find. Only a
/// baseline for the scorecard and the benchmarks.
/// </summary>
public sealed class FullTextBaseline : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly BaselineWords? _words;
    private readonly List<Passage> _passages;

    /// <summary>Indexes passages in memory.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="words">How words are prepared; null to take them as they are.</param>
    public FullTextBaseline(IEnumerable<Passage> passages, BaselineWords? words = null)
    {
        _words = words;
        _passages = [.. passages];
        _connection = new SqliteConnection("Data Source=:memory:");
        _connection.Open();
        using var create = _connection.CreateCommand();
        create.CommandText =
            "CREATE VIRTUAL TABLE passages USING fts5(title, heading, body, tokenize = 'unicode61 remove_diacritics 2')";
        create.ExecuteNonQuery();
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT INTO passages (rowid, title, heading, body) VALUES ($number, $title, $heading, $body)";
        var number = insert.Parameters.Add("$number", SqliteType.Integer);
        var title = insert.Parameters.Add("$title", SqliteType.Text);
        var heading = insert.Parameters.Add("$heading", SqliteType.Text);
        var body = insert.Parameters.Add("$body", SqliteType.Text);
        foreach (var (i, passage) in _passages.Index())
        {
            number.Value = i;
            title.Value = Prepared(passage.Title, passage.Language);
            heading.Value = Prepared(passage.HeadingPath, passage.Language);
            body.Value = Prepared(passage.Text, passage.Language);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>Searches; every word counts, none is required.</summary>
    /// <param name="question">The question.</param>
    /// <param name="top">Number of passages wanted.</param>
    /// <param name="language">Its language, when words are prepared.</param>
    public IReadOnlyList<Passage> Search(string question, int top, TextLanguage language = TextLanguage.Dutch)
    {
        // Words are quoted, so that no sign of a question is read as an operator, and joined by OR: the implied AND would find nothing.
        var match = string.Join(" OR ", (_words?.OfQuestion(question, language) ?? AsTheyAre(question)).Select(word => $"\"{word}\""));
        if (match.Length == 0)
        {
            return [];
        }

        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT rowid FROM passages WHERE passages MATCH $match ORDER BY bm25(passages), rowid LIMIT $top";
        command.Parameters.AddWithValue("$match", match);
        command.Parameters.AddWithValue("$top", top);
        using var reader = command.ExecuteReader();
        var found = new List<Passage>();
        while (reader.Read())
        {
            found.Add(_passages[reader.GetInt32(0)]);
        }

        return found;
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private string Prepared(string text, TextLanguage language) =>
        _words is null ? text : string.Join(' ', _words.OfText(text, language));

    private static List<string> AsTheyAre(string question)
    {
        var words = new List<string>();
        var position = 0;
        while (WordTokenizer.TryNext(question, ref position, out var token))
        {
            words.Add(question.Substring(token.Start, token.Length));
        }

        return words;
    }
}
