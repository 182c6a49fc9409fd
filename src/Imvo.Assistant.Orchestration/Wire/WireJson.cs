using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Imvo.Assistant.Orchestration.Wire;

/// <summary>Reads and writes the wire forms without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(AnswerDocument))]
[JsonSerializable(typeof(AskRequest))]
[JsonSerializable(typeof(StreamedSentence))]
public sealed partial class WireJson : JsonSerializerContext
{
    private static WireJson? _web;

    /// <summary>For the web: letters as they are, signs that mean something in HTML escaped.</summary>
    public static WireJson Web => _web ??= new WireJson(new JsonSerializerOptions(Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
