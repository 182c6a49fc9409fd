namespace Imvo.Assistant.Orchestration.Wire;

/// <summary>An earlier message.</summary>
/// <param name="Role"><c>user</c> or <c>assistant</c>.</param>
/// <param name="Text">What was said.</param>
public sealed record AskMessage(string Role, string Text);
