namespace Imvo.Assistant.Retrieval.Tables;

/// <summary>Checks the knowledge folder.</summary>
public static class KnowledgeValidator
{
    /// <summary>Collects all problems, by file and row.</summary>
    /// <param name="knowledgeFolder">The folder.</param>
    /// <param name="today">Day after which no review can lie; null leaves that check out.</param>
    /// <param name="indicatorFiles">The operator's own files with figures about countries.</param>
    /// <returns>The problems; empty when all is well.</returns>
    public static IReadOnlyList<KnowledgeProblem> Validate(string knowledgeFolder, DateOnly? today = null, params IReadOnlyList<string> indicatorFiles)
    {
        var problems = new ProblemList();
        KnowledgeLoading.Load(knowledgeFolder, today, indicatorFiles, problems);
        return problems.InOrder();
    }
}
