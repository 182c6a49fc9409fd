namespace Imvo.Assistant.Core.Planning.Plans;

/// <summary>How severe a risk is: scale, scope and irremediability (UN Guiding Principle 14).</summary>
/// <param name="Scale">How grave the harm is.</param>
/// <param name="Scope">How many people or how much nature it reaches.</param>
/// <param name="Irremediability">How hard it is to put right.</param>
/// <param name="Total">The three together: high when scale and irremediability are both high or the three add up to 8 (1, 2, 3), low below 5.</param>
/// <param name="Reasons">Why, one sentence each: scale, scope, irremediability, and the user's own reason.</param>
public sealed record RiskSeverity(Band Scale, Band Scope, Band Irremediability, Band Total, IReadOnlyList<string> Reasons);
