namespace Imvo.Assistant.Core.Planning.Plans;

/// <summary>A rule that fired.</summary>
/// <param name="Rule">Key of the rule.</param>
/// <param name="Inputs">The facts it looked at, as name=value.</param>
/// <param name="Outcome">What came out.</param>
public sealed record TraceEntry(string Rule, IReadOnlyList<string> Inputs, string Outcome);
