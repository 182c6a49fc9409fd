namespace Imvo.Assistant.Web.Channels.DirectLine;

/// <summary>The body of an error.</summary>
/// <param name="Error">The error.</param>
internal sealed record DirectLineErrorBody(DirectLineError Error);
