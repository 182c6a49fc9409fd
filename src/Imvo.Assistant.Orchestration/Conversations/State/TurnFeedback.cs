using Imvo.Assistant.Orchestration.Conversations.Turns;

namespace Imvo.Assistant.Orchestration.Conversations.State;

/// <summary>What the user thought of an answer.</summary>
/// <param name="About">Id of the turn that was answered; null when nothing was answered yet.</param>
/// <param name="Reaction">Good or not.</param>
/// <param name="Text">Why; empty when the user did not say.</param>
/// <param name="At">When.</param>
public sealed record TurnFeedback(string? About, Reaction Reaction, string Text, DateTimeOffset At);
