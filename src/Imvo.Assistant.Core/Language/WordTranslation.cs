namespace Imvo.Assistant.Core.Language;

/// <summary>A Dutch word with the English words that a text may use for it.</summary>
/// <param name="Dutch">The word, in lower case.</param>
/// <param name="English">Single words in lower case, the most usual first.</param>
public sealed record WordTranslation(string Dutch, IReadOnlyList<string> English);
