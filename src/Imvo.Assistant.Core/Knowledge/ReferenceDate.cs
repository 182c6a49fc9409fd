namespace Imvo.Assistant.Core.Knowledge;

/// <summary>A named date with what happens on it.</summary>
/// <param name="Date">ISO 8601 date, month (<c>2029-07</c>) or year.</param>
/// <param name="Text">What happens on it.</param>
/// <param name="Confirmed">Whether the date is confirmed.</param>
/// <param name="Sources">Keys of the publications it stands on.</param>
public sealed record ReferenceDate(string Date, LocalText Text, bool Confirmed, IReadOnlyList<string> Sources);
