namespace Imvo.Assistant.Tests.Content;

/// <summary>The folder of the repository that the tests were built from.</summary>
internal static class RepositoryFolder
{
    /// <summary>Its path.</summary>
    public static string Path { get; } = Find();

    /// <summary>The repository's own knowledge.</summary>
    public static string Knowledge { get; } = System.IO.Path.Combine(Path, "knowledge");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Imvo.Assistant.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Imvo.Assistant.sln above {AppContext.BaseDirectory}.");
    }
}
