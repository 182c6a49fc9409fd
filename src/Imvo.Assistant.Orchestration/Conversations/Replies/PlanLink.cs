namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>A way to the whole plan.</summary>
/// <param name="Title">What it leads to.</param>
/// <param name="Address">Address or command.</param>
public sealed record PlanLink(string Title, string Address);
