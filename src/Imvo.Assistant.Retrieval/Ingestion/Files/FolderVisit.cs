namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>A folder that is being walked.</summary>
internal sealed class FolderVisit
{
    private readonly string[] entries = [];
    private int next;

    /// <summary>Lists the folder.</summary>
    public FolderVisit(string path, string realPath)
    {
        Path = path;
        RealPath = realPath;
        try
        {
            entries = DocumentFile.Guard(path, () => Directory.GetFileSystemEntries(path));
            Array.Sort(entries, StringComparer.Ordinal);
        }
        catch (DocumentRejectedException rejection)
        {
            Rejection = rejection;
        }
    }

    /// <summary>Path by which it was reached.</summary>
    public string Path { get; }

    /// <summary>Path without links.</summary>
    public string RealPath { get; }

    /// <summary>Why it cannot be listed; null when it can.</summary>
    public DocumentRejectedException? Rejection { get; }

    /// <summary>Gives the next entry in ordinal order; null after the last.</summary>
    public string? Next() => next < entries.Length ? entries[next++] : null;
}
