namespace Imvo.Assistant.Core.Knowledge;

/// <summary>A term of the glossary in a question, with what the glossary says that it is.</summary>
/// <param name="Text">The words as typed.</param>
/// <param name="Start">First character in the question.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="IsCorrected">Whether a typing error was read as the term.</param>
/// <param name="Passage">The definition, in the preferred language.</param>
public sealed record TermDefinition(string Text, int Start, int Length, bool IsCorrected, Passage Passage);
