namespace Imvo.Assistant.Retrieval.Ranking;

/// <summary>An index term that a unit is looked up by.</summary>
/// <param name="Term">The index term.</param>
/// <param name="Weight">How much an occurrence counts, 1 for the unit itself.</param>
/// <param name="IsSynonym">Whether it is another word of the question's language.</param>
internal sealed record QueryTerm(string Term, float Weight, bool IsSynonym = false);
