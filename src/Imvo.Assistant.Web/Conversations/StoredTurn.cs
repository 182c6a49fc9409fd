using System.Text.Json;
using System.Text.Json.Nodes;
using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Web.Conversations;

/// <summary>What is kept of a turn that came in.</summary>
/// <param name="Turn">What it means; its id and moment are those of the stored event.</param>
/// <param name="Activity">The activity as the channel shows it again; null when it shows nothing.</param>
internal sealed record StoredTurn(IncomingTurn Turn, JsonObject? Activity)
{
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, StoredTurnJson.Default.StoredTurn);

    /// <exception cref="JsonException">The bytes are no stored turn.</exception>
    public static StoredTurn Of(ReadOnlyMemory<byte> bytes) =>
        JsonSerializer.Deserialize(bytes.Span, StoredTurnJson.Default.StoredTurn) ?? throw new JsonException("A stored turn is empty.");
}
