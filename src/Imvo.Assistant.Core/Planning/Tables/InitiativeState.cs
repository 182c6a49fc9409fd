namespace Imvo.Assistant.Core.Planning.Tables;

/// <summary>The state of an initiative as a publication told it.</summary>
/// <param name="Status"><c>running</c> or <c>ended</c>.</param>
/// <param name="Date">ISO 8601 date, month or year that it holds for.</param>
/// <param name="Source">Key of the publication.</param>
public sealed record InitiativeState(string Status, string Date, string Source);
