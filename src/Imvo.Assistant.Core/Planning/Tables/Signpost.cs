using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>When a plan points to an instrument, and what for.</summary>
/// <param name="Key">Key of the instrument.</param>
/// <param name="When"><c>always</c>, <c>priority</c>, <c>outside-eu</c>, <c>large-customers</c>, <c>public-tenders</c>, or <c>law:</c> and the key of a law that holds directly.</param>
/// <param name="Why">What it is good for, and what to use instead when it is closed.</param>
public sealed record Signpost(string Key, string When, LocalText Why);
