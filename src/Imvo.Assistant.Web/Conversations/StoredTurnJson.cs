using System.Text.Json.Serialization;

namespace Imvo.Assistant.Web.Conversations;

/// <summary>Reads and writes stored turns.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StoredTurn))]
internal sealed partial class StoredTurnJson : JsonSerializerContext;
