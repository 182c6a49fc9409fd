using System.CommandLine;
using Imvo.Assistant.Retrieval.Tables;

namespace Imvo.Assistant.Benchmarks.Measuring;

/// <summary>The imvo program that is measured as a process.</summary>
internal static class ImvoProgram
{
    public static Option<string?> Option() => new("--imvo")
    {
        Description = "The imvo program to measure; left out: published anew as Release with ReadyToRun.",
    };

    /// <summary>Folder with knowledge and prompts.</summary>
    public static string Home { get; } = Path.GetDirectoryName(KnowledgeLocator.Find())!;

    /// <summary>What a child process needs to find the knowledge.</summary>
    public static Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal)
    {
        ["IMVO_HOME"] = Home,
        ["Limits__RequestsPerMinute"] = "0",
    };

    /// <summary>The program named, or one published into a folder.</summary>
    public static string PathOf(string? named, string folder)
    {
        if (named is not null)
        {
            return Path.GetFullPath(named);
        }

        Publish(Path.Combine(Home, "src", "Imvo.Assistant.Cli"), folder);
        return Path.Combine(folder, "imvo");
    }

    /// <summary>Publishes a project as the launcher imvo publishes the product.</summary>
    public static void Publish(string project, string folder)
    {
        Console.Error.WriteLine($"Publishing {project} …");
        ProgramRun.Of("dotnet", ["restore", project, "-p:PublishReadyToRun=true"]);
        ProgramRun.Of(
            "dotnet",
            ["publish", project, "-c", "Release", "-r", "linux-x64", "--self-contained", "false", "-p:PublishReadyToRun=true", "--no-restore", "-m:1", "-o", folder]);
    }
}
