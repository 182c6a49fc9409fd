using Imvo.Assistant.Tests.Content;

namespace Imvo.Assistant.Tests.Architecture;

/// <summary>The source files of the repository that the tests were built from.</summary>
internal static class SourceTree
{
    /// <summary>The folder of the product's projects.</summary>
    public static string Source { get; } = Path.Combine(RepositoryFolder.Path, "src");

    /// <summary>C# files of the product; nothing generated lies there.</summary>
    public static IReadOnlyList<string> ProductFiles { get; } = CSharpFilesIn("src");

    /// <summary>C# files of the tests.</summary>
    public static IReadOnlyList<string> TestFiles { get; } = CSharpFilesIn("tests");

    /// <summary>A path as it stands in the repository.</summary>
    public static string Name(string path) => Path.GetRelativePath(RepositoryFolder.Path, path).Replace('\\', '/');

    private static string[] CSharpFilesIn(string folder)
    {
        var files = Directory.GetFiles(Path.Combine(RepositoryFolder.Path, folder), "*.cs", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }
}
