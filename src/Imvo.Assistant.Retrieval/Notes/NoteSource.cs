namespace Imvo.Assistant.Retrieval.Notes;

/// <summary>A place in a publication.</summary>
/// <param name="Publication">Key of the publication.</param>
/// <param name="Locator">The place; null for the whole.</param>
internal sealed record NoteSource(string Publication, string? Locator);
