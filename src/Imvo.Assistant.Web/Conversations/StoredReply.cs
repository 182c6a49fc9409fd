using System.Text.Json;
using Imvo.Assistant.Orchestration.Conversations.Replies;

namespace Imvo.Assistant.Web.Conversations;

/// <summary>What is kept of an answer.</summary>
/// <param name="Reply">The reply.</param>
/// <param name="IsToShown">Whether the channel showed what it replies to; not so of someone coming in, or of a thumb.</param>
internal sealed record StoredReply(AssistantReply Reply, bool IsToShown)
{
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, StoredReplyJson.Compact.StoredReply);

    /// <exception cref="JsonException">The bytes are no stored reply.</exception>
    public static StoredReply Of(ReadOnlyMemory<byte> bytes) =>
        JsonSerializer.Deserialize(bytes.Span, StoredReplyJson.Compact.StoredReply) ?? throw new JsonException("A stored reply is empty.");
}
