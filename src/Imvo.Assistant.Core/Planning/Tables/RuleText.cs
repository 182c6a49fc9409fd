using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>A rule of the engine and the sentence with which it gives its reason.</summary>
/// <param name="Key">Key of the rule.</param>
/// <param name="Name">What the rule does.</param>
/// <param name="Reason">The sentence, with names between braces; null when the rule says nothing to the reader.</param>
public sealed record RuleText(string Key, LocalText Name, LocalText? Reason);
