namespace Imvo.Assistant.Core.Knowledge;

/// <summary>A place in an official publication that a statement stands on.</summary>
/// <param name="Title">Title of the publication.</param>
/// <param name="Publisher">Its publisher.</param>
/// <param name="Locator">Place in it, such as <c>principle 24</c>; null for the whole.</param>
/// <param name="Url">Address; null when there is none.</param>
/// <param name="Date">ISO 8601 date, month or year; null when it has none.</param>
/// <param name="Confirmed">False when the address or the fact taken from it is not confirmed.</param>
public sealed record CitedSource(string Title, string Publisher, string? Locator, string? Url, string? Date, bool Confirmed);
