using Imvo.Assistant.Core.Planning.Intake;

namespace Imvo.Assistant.Orchestration.Conversations.State;

/// <summary>A question that waits for an answer.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Slot">The field of the intake; null for the other kinds.</param>
/// <param name="Missed">How often in a row an answer to it was not understood.</param>
/// <param name="Proposal">The intake that becomes the plan after a yes; null for the other kinds.</param>
public sealed record PendingQuestion(PendingKind Kind, string? Slot = null, int Missed = 0, PlanIntake? Proposal = null);
