using System.Text.Json;
using System.Text.Json.Serialization;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>Reads and writes manifests without reflection, which the command line's start-up could not afford.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext
{
    /// <exception cref="InvalidDataException">The manifest is damaged.</exception>
    public static Manifest Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), Default.Manifest)
                ?? throw new InvalidDataException("The manifest is empty.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException("The manifest is damaged.", e);
        }
    }

    public static void Write(string path, Manifest manifest)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        JsonSerializer.Serialize(stream, manifest, Default.Manifest);
        stream.Flush(flushToDisk: true);
    }
}
