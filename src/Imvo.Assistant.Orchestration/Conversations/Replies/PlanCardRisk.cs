namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>A risk on a card.</summary>
/// <param name="Rank">Its place.</param>
/// <param name="Key">Its key.</param>
/// <param name="Title">Its name.</param>
/// <param name="Severity">How severe, in a word.</param>
/// <param name="Likelihood">How likely, in a word.</param>
/// <param name="Where">Where it sits.</param>
/// <param name="Citations">What it stands on.</param>
public sealed record PlanCardRisk(int Rank, string Key, string Title, string Severity, string Likelihood, string Where, IReadOnlyList<int> Citations);
