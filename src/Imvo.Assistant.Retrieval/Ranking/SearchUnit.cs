namespace Imvo.Assistant.Retrieval.Ranking;

/// <summary>A unit of the question as it is searched: all its terms together score as one.</summary>
/// <param name="Text">The words as typed.</param>
/// <param name="Start">First character in the question.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Terms">The terms, which score as one group.</param>
/// <param name="Weight">Factor on the group's score.</param>
/// <param name="IsConcept">Whether it is a concept of the field.</param>
/// <param name="IsPart">Whether it is only a part of a compound that is a unit itself.</param>
/// <param name="Corrected">The word searched instead of a typing error; null when none was.</param>
internal sealed record SearchUnit(
    string Text,
    int Start,
    int Length,
    IReadOnlyList<QueryTerm> Terms,
    double Weight,
    bool IsConcept,
    bool IsPart,
    string? Corrected)
{
    /// <summary>Key of the concept, which is that of the row of a table when it names one; null for a word or a reference.</summary>
    public string? Key { get; } = Terms[0].Term is ['=', ..] term ? term[(term.LastIndexOf(':') + 1)..].TrimStart('=') : null;
}
