using System.Text;
using Imvo.Assistant.State;
using Imvo.Assistant.Tests.Orchestration;

namespace Imvo.Assistant.Tests.State;

/// <summary>A store in a folder of its own, removed afterwards.</summary>
internal sealed class TemporaryStore : IDisposable
{
    public static readonly ConversationKey Key = new("directline", "", "c1");

    private readonly string _folder = Directory.CreateTempSubdirectory("imvo-state").FullName;

    public TemporaryStore(int capacity = 4096)
    {
        Path = System.IO.Path.Combine(_folder, "conversations.db");
        Store = Open(capacity);
    }

    public string Path { get; }

    public ConversationStore Store { get; private set; }

    public static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);

    public void Reopen()
    {
        Store.Dispose();
        Store = Open(4096);
    }

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private ConversationStore Open(int capacity) => new(Path, new FixedClock(new DateOnly(2026, 11, 29)), capacity);
}
