namespace Imvo.Assistant.Evaluation.Questions;

/// <summary>A passage that answers, known by words in it.</summary>
/// <param name="Document">Note or document; null for any.</param>
/// <param name="Quote">Words that stand in the passage.</param>
public sealed record GoldPassage(string? Document, string Quote);
