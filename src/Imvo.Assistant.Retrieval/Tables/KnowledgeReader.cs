namespace Imvo.Assistant.Retrieval.Tables;

/// <summary>Reads the knowledge folder.</summary>
public static class KnowledgeReader
{
    /// <summary>Reads and checks everything.</summary>
    /// <param name="knowledgeFolder">The folder.</param>
    /// <param name="indicatorFiles">The operator's own files with figures about countries.</param>
    /// <exception cref="KnowledgeInvalidException">Something is invalid.</exception>
    public static KnowledgeBase Read(string knowledgeFolder, params IReadOnlyList<string> indicatorFiles)
    {
        var problems = new ProblemList();
        var knowledge = KnowledgeLoading.Load(knowledgeFolder, today: null, indicatorFiles, problems);
        return knowledge ?? throw new KnowledgeInvalidException(problems.InOrder());
    }
}
