namespace Imvo.Assistant.Core.Knowledge;

/// <summary>A subject that owners ask about and that a written note must answer.</summary>
/// <param name="Phrase">The subject as an owner would name it.</param>
/// <param name="Notes">Ids of the notes that answer it, at least one.</param>
public sealed record Subject(LocalText Phrase, IReadOnlyList<string> Notes);
