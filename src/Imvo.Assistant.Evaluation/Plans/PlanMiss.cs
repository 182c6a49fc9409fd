namespace Imvo.Assistant.Evaluation.Plans;

/// <summary>Something a plan did not do as an expert would.</summary>
/// <param name="Id">Id of the scenario or pair.</param>
/// <param name="Kind">What kind of thing: risk, top three, law, slot, …</param>
/// <param name="What">The thing.</param>
public sealed record PlanMiss(string Id, string Kind, string What);
