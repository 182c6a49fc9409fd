using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>What the facts say of a candidate.</summary>
/// <param name="Evidence">How much is known for this product and country.</param>
/// <param name="Signs">How many rows of lists and publications say so for this place.</param>
/// <param name="Likelihood">How likely it is, with reasons.</param>
/// <param name="Sources">What that stands on.</param>
/// <param name="Rules">Rules that fired.</param>
/// <param name="Inputs">The facts, as name=value.</param>
internal sealed record Weighing(
    EvidenceLevel Evidence,
    int Signs,
    RiskLikelihood Likelihood,
    IReadOnlyList<PlanSource> Sources,
    IReadOnlyList<string> Rules,
    IReadOnlyList<string> Inputs);
