namespace Imvo.Assistant.Core.Planning.Plans;

/// <summary>How likely a risk is for this product and country.</summary>
/// <param name="Band">The band.</param>
/// <param name="Reasons">Why, one sentence each; says so when no fact tells.</param>
public sealed record RiskLikelihood(LikelihoodBand Band, IReadOnlyList<string> Reasons);
