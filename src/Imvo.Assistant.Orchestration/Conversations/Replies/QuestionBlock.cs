namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>A question to the user.</summary>
/// <param name="Slot">The field of the intake it asks for; null when it asks for a yes or no.</param>
/// <param name="Text">The question.</param>
/// <param name="CanSkip">Whether the user may leave it open.</param>
public sealed record QuestionBlock(string? Slot, string Text, bool CanSkip) : ReplyBlock;
