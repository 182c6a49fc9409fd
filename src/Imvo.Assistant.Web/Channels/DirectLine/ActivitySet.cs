using System.Text.Json.Nodes;

namespace Imvo.Assistant.Web.Channels.DirectLine;

/// <summary>Activities in order, with where they end.</summary>
/// <param name="Activities">The activities.</param>
/// <param name="Watermark">What to send back to get those that follow.</param>
internal sealed record ActivitySet(IReadOnlyList<JsonObject> Activities, string Watermark);
