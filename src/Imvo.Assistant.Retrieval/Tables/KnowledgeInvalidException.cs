namespace Imvo.Assistant.Retrieval.Tables;

/// <summary>The knowledge folder has problems; the message names each and may be shown to an operator.</summary>
public sealed class KnowledgeInvalidException : Exception
{
    /// <summary>Makes the exception.</summary>
    public KnowledgeInvalidException(IReadOnlyList<KnowledgeProblem> problems)
        : base("The knowledge cannot be used:\n" + string.Join('\n', problems)) => Problems = problems;

    /// <summary>The problems, by file and row.</summary>
    public IReadOnlyList<KnowledgeProblem> Problems { get; }
}
