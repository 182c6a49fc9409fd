using System.Text.Json.Serialization;

namespace Imvo.Assistant.Web.Channels.DirectLine;

/// <summary>Reads and writes what Direct Line 3.0 sends around the activities. Extra members of a request are ignored, as the protocol wants.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ActivitySet))]
[JsonSerializable(typeof(DirectLineConversation))]
[JsonSerializable(typeof(DirectLineErrorBody))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(TokenRequest))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
