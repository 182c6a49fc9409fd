using Imvo.Assistant.Orchestration.Prompts;
using Imvo.Assistant.Tests.Content;

namespace Imvo.Assistant.Tests.Orchestration.Prompts;

/// <summary>The repository's own prompts, read once for all tests.</summary>
internal static class RepositoryPrompts
{
    public static string Folder { get; } = Path.Combine(RepositoryFolder.Path, "prompts");

    public static PromptLibrary Value { get; } = PromptLibrary.Read(Folder);
}
