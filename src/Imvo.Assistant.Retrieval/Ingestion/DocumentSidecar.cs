using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion;

/// <summary>
/// Reads the file that says what a document is: <c>NAME.meta.yaml</c> or, when several documents share a name,
/// <c>NAME.ext.meta.yaml</c>, which goes first.
/// </summary>
public static class DocumentSidecar
{
    /// <summary>How the name of a sidecar ends.</summary>
    public const string Extension = ".meta.yaml";

    /// <summary>Reads the sidecar of a document; <see cref="DocumentMetadata.None"/> when it has none.</summary>
    /// <exception cref="DocumentRejectedException">The sidecar is wrong.</exception>
    public static DocumentMetadata Read(string path)
    {
        string[] names = [path + Extension, Path.ChangeExtension(path, null) + Extension];
        return Array.Find(names, File.Exists) is { } sidecar ? SidecarFile.Read(sidecar) : DocumentMetadata.None;
    }

    /// <summary>Tells by its name whether a file is a sidecar.</summary>
    public static bool IsSidecar(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
}
