namespace Imvo.Assistant.Web.Channels.DirectLine;

/// <summary>What a page asks a token for.</summary>
/// <param name="Tenant">The association it stands on; null for none.</param>
/// <param name="Language"><c>nl</c> or <c>en</c>; null when it follows what is typed.</param>
internal sealed record TokenRequest(string? Tenant, string? Language);
