using Imvo.Assistant.Core.Planning.Laws;
using Imvo.Assistant.Core.Planning.Tables;
using Imvo.Assistant.Retrieval.Tables;
using Imvo.Assistant.Retrieval.Tables.Risk;
using Imvo.Assistant.Tests.Content;

namespace Imvo.Assistant.Tests.Retrieval.Tables.Risk;

/// <summary>The laws of the repository's own tables, read once.</summary>
internal static class RepositoryLaws
{
    private static readonly Lazy<(IReadOnlyList<Law> Laws, IReadOnlyList<KnowledgeProblem> Problems)> Loaded = new(() =>
    {
        var problems = new ProblemList();
        var files = KnowledgeFiles.Read(RepositoryFolder.Knowledge, problems);
        var sources = RepositoryKnowledge.Value.Sources.Select(source => source.Key).ToHashSet(StringComparer.Ordinal);
        return (LawRuleRows.Read(files, RepositoryKnowledge.Value.Entries, sources, problems), problems.InOrder());
    });

    public static IReadOnlyList<Law> All => Loaded.Value.Laws;

    public static IReadOnlyList<KnowledgeProblem> Problems => Loaded.Value.Problems;

    public static PlanTables Tables => RepositoryKnowledge.Value.PlanTables!;
}
