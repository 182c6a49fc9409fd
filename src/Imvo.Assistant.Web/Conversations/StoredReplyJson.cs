using System.Text.Json;
using System.Text.Json.Serialization;
using Imvo.Assistant.Orchestration.Conversations;

namespace Imvo.Assistant.Web.Conversations;

/// <summary>Reads and writes stored replies, in the form of conversations.</summary>
[JsonSerializable(typeof(StoredReply))]
internal sealed partial class StoredReplyJson : JsonSerializerContext
{
    public static StoredReplyJson Compact => field ??= new StoredReplyJson(new JsonSerializerOptions(ConversationJson.Compact.Options)
    {
        TypeInfoResolver = null,
    });
}
