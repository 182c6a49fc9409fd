namespace Imvo.Assistant.Retrieval.Tables;

/// <summary>Checks the knowledge folder.</summary>
public static class KnowledgeValidator
{
    /// <summary>Collects all problems, by file and row.</summary>
    /// <param name="knowledgeFolder">The folder.</param>
    /// <param name="today">Day after which no review can lie; null leaves that check out.</param>
    /// <returns>The problems; empty when all is well.</returns>
    public static IReadOnlyList<KnowledgeProblem> Validate(string knowledgeFolder, DateOnly? today = null)
    {
        var problems = new ProblemList();
        KnowledgeLoading.Load(knowledgeFolder, today, problems);
        return problems.InOrder();
    }
}
