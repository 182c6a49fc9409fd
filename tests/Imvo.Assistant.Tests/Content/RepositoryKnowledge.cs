using Imvo.Assistant.Retrieval.Tables;

namespace Imvo.Assistant.Tests.Content;

/// <summary>The repository's own knowledge, read once for all tests.</summary>
internal static class RepositoryKnowledge
{
    private static readonly Lazy<KnowledgeBase> Loaded = new(() => KnowledgeReader.Read(RepositoryFolder.Knowledge));

    public static KnowledgeBase Value => Loaded.Value;
}
