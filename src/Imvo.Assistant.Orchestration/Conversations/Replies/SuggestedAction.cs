namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>Something the user might say next.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Value">What is sent.</param>
public sealed record SuggestedAction(string Title, string Value);
