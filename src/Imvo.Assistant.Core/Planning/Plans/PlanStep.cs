namespace Imvo.Assistant.Core.Planning.Plans;

/// <summary>One of the six steps of due diligence.</summary>
/// <param name="Step">1 to 6.</param>
/// <param name="Title">Name of the step.</param>
/// <param name="Purpose">What the step is for, one sentence.</param>
/// <param name="Actions">What to do.</param>
public sealed record PlanStep(int Step, string Title, string Purpose, IReadOnlyList<PlanAction> Actions);
