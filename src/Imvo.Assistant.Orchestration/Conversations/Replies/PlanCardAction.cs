namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>An action on a card.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Title">Its name.</param>
/// <param name="Text">What to do.</param>
/// <param name="Owner">Who in the firm.</param>
/// <param name="Effort">How much work.</param>
/// <param name="Citations">What it stands on.</param>
public sealed record PlanCardAction(string Key, string Title, string Text, string Owner, string Effort, IReadOnlyList<int> Citations);
