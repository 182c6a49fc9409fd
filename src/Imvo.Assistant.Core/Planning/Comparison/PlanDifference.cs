namespace Imvo.Assistant.Core.Planning.Comparison;

/// <summary>A difference between two plans.</summary>
/// <param name="Kind"><c>fact</c>, <c>risk-added</c>, <c>risk-gone</c>, <c>risk-moved</c>, <c>group</c>, <c>severity</c>, <c>likelihood</c>, <c>law</c>, <c>action-added</c>, <c>action-gone</c> or <c>tables</c>.</param>
/// <param name="Key">Key of what differs: a field, a risk, a law or a measure.</param>
/// <param name="Name">Its name for the reader.</param>
/// <param name="Before">What it was in the first plan; null when it was not there.</param>
/// <param name="After">What it is in the second; null when it is not there.</param>
/// <param name="Why">Why, in the words of the second plan, or of the first when it is gone.</param>
public sealed record PlanDifference(string Kind, string Key, string Name, string? Before, string? After, string? Why);
