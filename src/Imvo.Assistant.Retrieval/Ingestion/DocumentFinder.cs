using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion;

/// <summary>Finds the documents in files and folders that an operator names.</summary>
public static class DocumentFinder
{
    /// <summary>
    /// Walks the paths in the given order and each folder in ordinal order. Links are followed and every file is given once,
    /// however many ways lead to it. Files of other kinds in a folder are passed over; one that is named itself is rejected.
    /// </summary>
    public static IEnumerable<FoundDocument> Find(IEnumerable<string> paths)
    {
        var walk = new DocumentWalk();
        return paths.SelectMany(walk.Find);
    }
}
