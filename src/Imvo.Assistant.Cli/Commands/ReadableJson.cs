using System.Text.Encodings.Web;
using System.Text.Json;
using Imvo.Assistant.Orchestration.Wire;

namespace Imvo.Assistant.Cli.Commands;

/// <summary>JSON for a terminal or file: indented, letters with accents and quotes as they are. Not for inside a web page.</summary>
internal static class ReadableJson
{
    public static WireJson Context { get; } = new(new JsonSerializerOptions(WireJson.Default.Options)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static WireJson LineContext { get; } = new(new JsonSerializerOptions(WireJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
