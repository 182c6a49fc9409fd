namespace Imvo.Assistant.State;

/// <summary>Which conversation: no channel or tenant can name another's.</summary>
/// <param name="Channel">The channel (directline, msteams, terminal).</param>
/// <param name="Tenant">The association it is held for; empty for none.</param>
/// <param name="Id">The conversation's id within the channel.</param>
public sealed record ConversationKey(string Channel, string Tenant, string Id);
