using System.Text.Json;
using System.Text.Json.Serialization;
using Imvo.Assistant.Retrieval.Segments;

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
            var manifest = JsonSerializer.Deserialize(File.ReadAllBytes(path), Default.Manifest);
            return manifest is not null && manifest.Checksum == Checksum(manifest)
                ? manifest
                : throw new InvalidDataException("The manifest is damaged.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException("The manifest is damaged.", e);
        }
    }

    public static void Write(string path, Manifest manifest)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        JsonSerializer.Serialize(stream, manifest with { Checksum = Checksum(manifest) }, Default.Manifest);
        stream.Flush(flushToDisk: true);
    }

    private static uint Checksum(Manifest manifest) =>
        SectionFile.Checksum(JsonSerializer.SerializeToUtf8Bytes(manifest with { Checksum = 0 }, Default.Manifest));
}
