using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Core.Planning.Engine;

/// <summary>A candidate with all that was found about it, before it gets its place.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Severity">How severe.</param>
/// <param name="Proposed">What the tables proposed; null when the user changed nothing.</param>
/// <param name="Likelihood">How likely.</param>
/// <param name="Weighing">The facts behind it.</param>
/// <param name="Group">First or watched.</param>
/// <param name="GroupRule">The rule that put it there.</param>
internal sealed record WeighedRisk(
    Candidate Candidate,
    RiskSeverity Severity,
    ProposedBands? Proposed,
    RiskLikelihood Likelihood,
    Weighing Weighing,
    RiskGroup Group,
    string GroupRule);
