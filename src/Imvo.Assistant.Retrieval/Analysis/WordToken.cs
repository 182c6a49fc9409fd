namespace Imvo.Assistant.Retrieval.Analysis;

/// <summary>A word or number in a text.</summary>
/// <param name="Start">First character.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="IsNumber">Whether it starts with a digit.</param>
public readonly record struct WordToken(int Start, int Length, bool IsNumber);
