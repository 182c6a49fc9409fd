namespace Imvo.Assistant.Web.Channels.DirectLine;

/// <summary>The id that a posted activity got.</summary>
/// <param name="Id">The id.</param>
internal sealed record ResourceResponse(string Id);
