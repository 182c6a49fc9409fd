using System.Text.Json;
using System.Text.Json.Serialization;

namespace Imvo.Assistant.Web.Settings;

/// <summary>Binds settings without reflection and refuses keys it does not know.</summary>
[JsonSourceGenerationOptions(
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    PropertyNameCaseInsensitive = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    WriteIndented = true)]
[JsonSerializable(typeof(AssistantSettings))]
public sealed partial class SettingsJson : JsonSerializerContext;
