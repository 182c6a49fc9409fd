namespace Imvo.Assistant.Core.Knowledge;

/// <summary>A stretch of a note's passage and what it stands on.</summary>
/// <param name="Start">First character in the passage text.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="IsListItem">Whether it was a list item.</param>
/// <param name="Confirmed">False when it holds a fact that is not confirmed.</param>
/// <param name="Sources">The publications it stands on.</param>
public sealed record PassageSpan(int Start, int Length, bool IsListItem, bool Confirmed, IReadOnlyList<CitedSource> Sources);
