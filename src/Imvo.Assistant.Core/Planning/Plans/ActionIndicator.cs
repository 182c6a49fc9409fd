namespace Imvo.Assistant.Core.Planning.Plans;

/// <summary>How to see that an action works.</summary>
/// <param name="Text">What to measure.</param>
/// <param name="SdgTargets">Targets it helps to reach.</param>
public sealed record ActionIndicator(string Text, IReadOnlyList<string> SdgTargets);
