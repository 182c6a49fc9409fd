using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>A standard or initiative that others in the field use.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Url">Address; null when not known.</param>
/// <param name="Seen">What was last seen of its state; null when nobody looked it up.</param>
/// <param name="Origin">What the row stands on.</param>
public sealed record Initiative(string Key, string Name, LocalText Purpose, string? Url, InitiativeState? Seen, RowOrigin Origin);
