using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Retrieval.Index;

/// <summary>Finds the documents of an index that may be damaged anywhere.</summary>
internal static class IndexRecovery
{
    /// <summary>
    /// The documents of the generation in use or, when <c>CURRENT</c> does not tell it, of the newest that was finished. No older one
    /// is tried: it would bring back documents that were removed since.
    /// </summary>
    public static KeptDocuments Documents(IndexFolder folder)
    {
        if (GenerationToMend(folder) is not { } generation)
        {
            return KeptDocuments.None;
        }

        try
        {
            return KeptDocuments.Of(TryOpen(folder, generation), () => Catalogue.Read(folder.Catalogue(generation)));
        }
        catch (KnowledgeUnavailableException)
        {
            return KeptDocuments.None;
        }
    }

    /// <summary>The generation in use, as far as can be told; null when there is none.</summary>
    public static string? GenerationToMend(IndexFolder folder)
    {
        try
        {
            if (folder.CurrentGeneration() is { } current && Directory.Exists(folder.Generation(current)))
            {
                return current;
            }
        }
        catch (InvalidDataException)
        {
            // The names of the folders tell it too.
        }

        return folder.FinishedGenerations().FirstOrDefault();
    }

    private static IndexSnapshot? TryOpen(IndexFolder folder, string generation)
    {
        try
        {
            return IndexSnapshot.Open(folder, generation);
        }
        catch (Exception e) when (IndexDamage.Is(e))
        {
            return null;
        }
    }
}
