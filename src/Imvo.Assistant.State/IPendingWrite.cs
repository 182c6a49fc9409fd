using Microsoft.Data.Sqlite;

namespace Imvo.Assistant.State;

/// <summary>A write that waits for its turn, whatever it gives back.</summary>
internal interface IPendingWrite
{
    /// <summary>True when it erases.</summary>
    bool Erases { get; }

    /// <summary>Runs the statements; false when they failed and must be undone.</summary>
    bool Try(SqliteConnection connection);

    /// <summary>Tells who waits what came of it; the transaction is on the disk.</summary>
    void Settle();

    /// <summary>Tells who waits that nothing of it is on the disk.</summary>
    void Fail(Exception cause);
}
