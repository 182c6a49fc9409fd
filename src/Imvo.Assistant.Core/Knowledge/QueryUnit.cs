namespace Imvo.Assistant.Core.Knowledge;

/// <summary>One meaning-bearing part of a question: a word, a concept of the glossary, or a reference.</summary>
/// <param name="Text">The words as typed.</param>
/// <param name="Start">First character in the question.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Weight">Inverse document frequency: how telling the unit is; for an unknown word that of the rarest word.</param>
/// <param name="IsKnown">Whether the index holds it in any form.</param>
/// <param name="IsConcept">Whether it is a concept of the glossary, and so of the field.</param>
/// <param name="IsPart">Whether it is only a part of a compound that is a unit itself.</param>
/// <param name="Corrected">The word that was searched instead of a typing error; null when none was.</param>
public sealed record QueryUnit(
    string Text, int Start, int Length, double Weight, bool IsKnown, bool IsConcept, bool IsPart, string? Corrected);
