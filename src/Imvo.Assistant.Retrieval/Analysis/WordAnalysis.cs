namespace Imvo.Assistant.Retrieval.Analysis;

/// <summary>What is known of a word in one language; computed once and kept.</summary>
/// <param name="Folded">The folded word.</param>
/// <param name="Stem">Its stem.</param>
/// <param name="IsStopWord">Whether it carries no meaning of its own.</param>
/// <param name="StartsPhrase">Whether a concept's form starts with its stem.</param>
/// <param name="Parts">Stems of its parts when it is a compound.</param>
/// <param name="PartConcepts">Terms of concepts among the parts.</param>
public sealed record WordAnalysis(
    string Folded,
    string Stem,
    bool IsStopWord,
    bool StartsPhrase,
    IReadOnlyList<string> Parts,
    IReadOnlyList<string> PartConcepts);
