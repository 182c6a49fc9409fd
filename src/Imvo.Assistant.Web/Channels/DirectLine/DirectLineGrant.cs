using Imvo.Assistant.State;

namespace Imvo.Assistant.Web.Channels.DirectLine;

/// <summary>What a token allows: one user in one conversation.</summary>
/// <param name="Conversation">Id of the conversation.</param>
/// <param name="User">Id of the user; begins with <c>dl_</c>, which clients take from a token only.</param>
/// <param name="Tenant">The association it is held for; empty for none.</param>
/// <param name="Language">Language the channel is set to, as <c>nl</c> or <c>en</c>; empty when it follows what is typed.</param>
internal sealed record DirectLineGrant(string Conversation, string User, string Tenant, string Language)
{
    public ConversationKey Key => new("directline", Tenant, Conversation);
}
