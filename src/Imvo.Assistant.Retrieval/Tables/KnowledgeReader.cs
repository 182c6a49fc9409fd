namespace Imvo.Assistant.Retrieval.Tables;

/// <summary>Reads the knowledge folder.</summary>
public static class KnowledgeReader
{
    /// <summary>Reads and checks everything.</summary>
    /// <exception cref="KnowledgeInvalidException">Something is invalid.</exception>
    public static KnowledgeBase Read(string knowledgeFolder)
    {
        var problems = new ProblemList();
        var knowledge = KnowledgeLoading.Load(knowledgeFolder, today: null, problems);
        return knowledge ?? throw new KnowledgeInvalidException(problems.InOrder());
    }
}
