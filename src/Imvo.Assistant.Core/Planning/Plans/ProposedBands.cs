namespace Imvo.Assistant.Core.Planning.Plans;

/// <summary>What the tables propose, shown beside what the user set.</summary>
/// <param name="Scale">Scale.</param>
/// <param name="Scope">Scope.</param>
/// <param name="Irremediability">Irremediability.</param>
/// <param name="Total">Severity.</param>
/// <param name="Likelihood">Likelihood.</param>
public sealed record ProposedBands(Band Scale, Band Scope, Band Irremediability, Band Total, LikelihoodBand Likelihood);
