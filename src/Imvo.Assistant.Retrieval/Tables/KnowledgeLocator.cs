using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Retrieval.Tables;

/// <summary>Finds the knowledge folder.</summary>
public static class KnowledgeLocator
{
    private const string HomeVariable = "IMVO_HOME";

    /// <summary>Finds the folder below <c>IMVO_HOME</c>, or else above the program.</summary>
    /// <exception cref="KnowledgeUnavailableException">There is none.</exception>
    public static string Find() => Find(Environment.GetEnvironmentVariable(HomeVariable), AppContext.BaseDirectory);

    /// <summary>Finds the folder.</summary>
    /// <param name="home">Folder that holds <c>knowledge</c>; when given, nowhere else is looked.</param>
    /// <param name="startFolder">Folder from which to walk up when no home is given.</param>
    /// <exception cref="KnowledgeUnavailableException">There is none.</exception>
    public static string Find(string? home, string startFolder)
    {
        if (!string.IsNullOrEmpty(home))
        {
            return KnowledgeIn(home) ?? throw new KnowledgeUnavailableException(
                $"{HomeVariable} is {home}, but there is no knowledge/sources.yaml in it; set it to the folder that holds knowledge.");
        }

        for (var folder = new DirectoryInfo(startFolder); folder is not null; folder = folder.Parent)
        {
            if (KnowledgeIn(folder.FullName) is { } found)
            {
                return found;
            }
        }

        throw new KnowledgeUnavailableException(
            $"No knowledge/sources.yaml in {startFolder} or above it; set {HomeVariable} to the folder that holds knowledge.");
    }

    private static string? KnowledgeIn(string folder)
    {
        var knowledge = Path.Combine(folder, "knowledge");
        return File.Exists(Path.Combine(knowledge, KnowledgeFiles.Sources)) ? knowledge : null;
    }
}
