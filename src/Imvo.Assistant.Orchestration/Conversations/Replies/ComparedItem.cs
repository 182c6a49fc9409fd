namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>Something that differs.</summary>
/// <param name="Name">What.</param>
/// <param name="Before">What it was; null when it was not there.</param>
/// <param name="After">What it becomes; null when it goes.</param>
/// <param name="Why">Why; null when that is plain.</param>
public sealed record ComparedItem(string Name, string? Before, string? After, string? Why);
