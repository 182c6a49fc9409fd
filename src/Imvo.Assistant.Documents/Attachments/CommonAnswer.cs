using Imvo.Assistant.Core.Planning.Plans;

namespace Imvo.Assistant.Documents.Attachments;

/// <summary>A common question of customers with what can honestly be said now.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">What the intake or plan says; null when nothing can be said yet.</param>
/// <param name="Open">What is still to be found out or done; null when nothing is.</param>
/// <param name="Sources">What the answer stands on.</param>
internal sealed record CommonAnswer(string Question, string? Answer, string? Open, IReadOnlyList<PlanSource> Sources);
