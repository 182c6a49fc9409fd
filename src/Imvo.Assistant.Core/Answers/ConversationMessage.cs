namespace Imvo.Assistant.Core.Answers;

/// <summary>An earlier message.</summary>
/// <param name="Role"><c>user</c> or <c>assistant</c>.</param>
/// <param name="Text">What was said.</param>
public sealed record ConversationMessage(string Role, string Text)
{
    /// <summary>Whether the user said it.</summary>
    public bool IsOfUser => string.Equals(Role, "user", StringComparison.Ordinal);
}
