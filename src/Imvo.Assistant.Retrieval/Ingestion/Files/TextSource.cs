namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>Text that can be read from its start more than once: that of a file, or one that was taken out of a file.</summary>
/// <param name="Path">The file, which rejections name.</param>
/// <param name="Limits">How much is accepted.</param>
/// <param name="Open">Opens it at its start.</param>
internal sealed record TextSource(string Path, IngestionLimits Limits, Func<Stream> Open)
{
    /// <summary>The text of a file.</summary>
    public static TextSource OfFile(string path, IngestionLimits limits) => new(path, limits, () => DocumentFile.Open(path, limits));
}
