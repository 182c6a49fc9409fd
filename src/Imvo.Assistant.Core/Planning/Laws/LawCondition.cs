namespace Imvo.Assistant.Core.Planning.Laws;

/// <summary>A condition on the intake: one fact, a comparison and the values.</summary>
/// <param name="Fact">Name of the fact, one of <see cref="LawFacts"/>.</param>
/// <param name="Operator"><c>any-of</c>, <c>none-of</c>, <c>at-least</c>, <c>at-most</c>, <c>more-than</c>, <c>less-than</c>, <c>from</c> or <c>before</c>.</param>
/// <param name="Values">The values compared with.</param>
public sealed record LawCondition(string Fact, string Operator, IReadOnlyList<string> Values);
