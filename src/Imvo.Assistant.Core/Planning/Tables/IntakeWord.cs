namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>Words with one meaning for the reader of intakes: a role, a unit, a negation.</summary>
/// <param name="Kind">What the words do in a sentence, such as <c>role</c> or <c>staff-unit</c>.</param>
/// <param name="Value">What they stand for within the kind.</param>
/// <param name="DutchWords">The Dutch words and word groups.</param>
/// <param name="EnglishWords">The English ones.</param>
public sealed record IntakeWord(
    string Kind,
    string Value,
    IReadOnlyList<string> DutchWords,
    IReadOnlyList<string> EnglishWords);
