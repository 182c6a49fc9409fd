namespace Imvo.Assistant.Retrieval.Notes;

/// <summary>A paragraph or list item as authored.</summary>
/// <param name="Text">The text with emphasis marks and references, without source keys.</param>
/// <param name="IsListItem">Whether it is a list item.</param>
/// <param name="Keys">The source keys at its end.</param>
/// <param name="Line">Line of the file where it starts, from 1.</param>
internal sealed record NoteBlock(string Text, bool IsListItem, IReadOnlyList<string> Keys, int Line);
