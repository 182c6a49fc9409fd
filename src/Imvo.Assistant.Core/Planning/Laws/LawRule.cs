using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Core.Planning.Laws;

/// <summary>A rule: when all conditions hold, the law has this effect.</summary>
/// <param name="Key">Key, unique among all laws.</param>
/// <param name="When">All must hold; empty holds always.</param>
/// <param name="Effect">The effect.</param>
/// <param name="Why">Why, in a sentence or two.</param>
/// <param name="AppliesFrom">ISO 8601 date from which it applies; null when it has none.</param>
/// <param name="Asks">Facts to ask for when the rule cannot be decided.</param>
/// <param name="Sources">Keys of publications.</param>
/// <param name="Confirmed">Whether the facts that decide are confirmed.</param>
/// <param name="Caution">What is not confirmed and where to check; null when nothing is.</param>
public sealed record LawRule(
    string Key,
    IReadOnlyList<LawCondition> When,
    LawEffect Effect,
    LocalText Why,
    string? AppliesFrom,
    IReadOnlyList<string> Asks,
    IReadOnlyList<string> Sources,
    bool Confirmed,
    LocalText? Caution);
