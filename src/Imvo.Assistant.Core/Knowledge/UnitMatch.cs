namespace Imvo.Assistant.Core.Knowledge;

/// <summary>A place in a passage's text where a unit of the question was found.</summary>
/// <param name="Unit">Index into the query's units.</param>
/// <param name="Start">First character in the passage text.</param>
/// <param name="Length">Number of characters.</param>
public sealed record UnitMatch(int Unit, int Start, int Length);
