using System.Text.Json.Serialization;

namespace Imvo.Assistant.Orchestration.Wire;

/// <summary>Reads and writes the wire forms without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(AnswerDocument))]
[JsonSerializable(typeof(AskRequest))]
public sealed partial class WireJson : JsonSerializerContext;
