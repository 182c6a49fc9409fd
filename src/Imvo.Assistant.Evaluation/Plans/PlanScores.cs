namespace Imvo.Assistant.Evaluation.Plans;

/// <summary>How well plans do; shares from 0 to 1.</summary>
/// <param name="RisksFound">Share of expected risks that are in the plan.</param>
/// <param name="TopThree">Share of the first three that an expert would put there.</param>
/// <param name="FalseLawClaims">Laws that were said to hold directly and do not; a count.</param>
/// <param name="LawsClaimed">Share of laws that had to be named, directly or through customers, and were.</param>
/// <param name="SlotF1">F1 over the fields read from the texts.</param>
/// <param name="Sourced">Share of risks, actions and laws with a source.</param>
/// <param name="Differences">Share of pairs in which the one fact changed the order as it should.</param>
/// <param name="Sameness">Share of pairs in which wording changed nothing.</param>
/// <param name="Misses">What went otherwise.</param>
public sealed record PlanScores(
    double RisksFound,
    double TopThree,
    int FalseLawClaims,
    double LawsClaimed,
    double SlotF1,
    double Sourced,
    double Differences,
    double Sameness,
    IReadOnlyList<PlanMiss> Misses);
