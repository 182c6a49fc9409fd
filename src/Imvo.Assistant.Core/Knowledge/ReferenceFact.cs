namespace Imvo.Assistant.Core.Knowledge;

/// <summary>A named value, such as a threshold, worded in both languages.</summary>
/// <param name="Text">The value as it stands in a sentence.</param>
/// <param name="Confirmed">Whether the value is confirmed.</param>
/// <param name="Sources">Keys of the publications it stands on.</param>
public sealed record ReferenceFact(LocalText Text, bool Confirmed, IReadOnlyList<string> Sources);
