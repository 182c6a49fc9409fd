namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>Walks files and folders and gives every file once, however many ways lead to it.</summary>
internal sealed class DocumentWalk
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Stack<FolderVisit> open = [];

    /// <summary>Finds the document or documents at a path that an operator named.</summary>
    public IEnumerable<FoundDocument> Find(string path)
    {
        if (!Directory.Exists(path))
        {
            return File(path) is { } found ? [found] : [];
        }

        return Enter(path) is { } rejected ? [rejected] : Walk();
    }

    private IEnumerable<FoundDocument> Walk()
    {
        while (open.TryPeek(out var folder))
        {
            if (folder.Rejection is { } rejection)
            {
                open.Pop();
                yield return new FoundDocument(folder.Path, rejection);
            }
            else if (folder.Next() is not { } entry)
            {
                open.Pop();
            }
            else if (Visit(entry) is { } found)
            {
                yield return found;
            }
        }
    }

    private FoundDocument? Visit(string entry)
    {
        if (Directory.Exists(entry))
        {
            return Enter(entry);
        }

        var isDocument = DocumentReader.IsSupported(entry) && !DocumentSidecar.IsSidecar(entry);
        return isDocument || IsCircular(entry) ? File(entry) : null;
    }

    private FoundDocument? Enter(string path)
    {
        if (RealPath.Of(path, out _) is not { } real)
        {
            return null;
        }

        if (open.Any(above => string.Equals(above.RealPath, real, StringComparison.Ordinal)))
        {
            return new FoundDocument(path, DocumentFile.Loop(path));
        }

        if (seen.Add(real))
        {
            open.Push(new FolderVisit(path, real));
        }

        return null;
    }

    private FoundDocument? File(string path)
    {
        if (RealPath.Of(path, out var isCircular) is not { } real)
        {
            return new FoundDocument(path, isCircular ? DocumentFile.Loop(path) : DocumentFile.Missing(path));
        }

        if (DocumentSidecar.IsSidecar(path) || !DocumentReader.IsSupported(path))
        {
            return new FoundDocument(path, DocumentKinds.Unsupported(path));
        }

        return seen.Add(real) ? new FoundDocument(path, Rejection: null) : null;
    }

    private static bool IsCircular(string path) => RealPath.Of(path, out var isCircular) is null && isCircular;
}
