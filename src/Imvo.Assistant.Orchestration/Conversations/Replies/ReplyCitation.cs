namespace Imvo.Assistant.Orchestration.Conversations.Replies;

/// <summary>A numbered source of a reply.</summary>
/// <param name="N">Number shown as <c>[N]</c>.</param>
/// <param name="Title">Title of the publication.</param>
/// <param name="Locator">Place in it or edition; null when there is none.</param>
/// <param name="Publisher">Who published it; null when unknown.</param>
/// <param name="Date">Date; null when unknown.</param>
/// <param name="Url">Address; null when there is none.</param>
/// <param name="Quote">The words it stands on; null when it is a row of a table.</param>
/// <param name="Note">The note that sums it up; null when none does.</param>
/// <param name="Confirmed">False when the address or the fact is not confirmed.</param>
public sealed record ReplyCitation(
    int N, string Title, string? Locator, string? Publisher, string? Date, string? Url, string? Quote, string? Note, bool Confirmed);
