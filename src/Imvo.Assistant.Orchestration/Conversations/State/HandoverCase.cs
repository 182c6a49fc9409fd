namespace Imvo.Assistant.Orchestration.Conversations.State;

/// <summary>A summary that was prepared for a person.</summary>
/// <param name="Turn">Id of the turn that asked for it.</param>
/// <param name="At">When.</param>
/// <param name="Lines">The summary.</param>
public sealed record HandoverCase(string Turn, DateTimeOffset At, IReadOnlyList<string> Lines);
