namespace Imvo.Assistant.Core.Knowledge;

/// <summary>A paragraph or list item of a note.</summary>
/// <param name="Text">Plain text, references resolved, marks removed.</param>
/// <param name="IsListItem">Whether it is shown as a list item.</param>
/// <param name="Sources">The publications it stands on; never empty.</param>
/// <param name="Confirmed">False when the text holds a fact that is not confirmed.</param>
public sealed record NoteParagraph(string Text, bool IsListItem, IReadOnlyList<CitedSource> Sources, bool Confirmed);
