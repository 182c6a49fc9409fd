using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Evaluation.Plans;

/// <summary>A line of the results of a batch of plans.</summary>
/// <param name="Id">Id of the scenario.</param>
/// <param name="Plan">The plan.</param>
/// <param name="LatencyMs">Time for reading the text and making the plan, in milliseconds.</param>
public sealed record PlanBatchResult(string Id, RiskPlan Plan, double LatencyMs);
