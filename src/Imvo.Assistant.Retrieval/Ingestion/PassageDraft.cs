namespace Imvo.Assistant.Retrieval.Ingestion;

/// <summary>A passage as it is found in a document, before it gets an id and is indexed.</summary>
/// <param name="HeadingPath">Headings above it, outermost first, joined by <c> › </c>; empty when there are none.</param>
/// <param name="Locator">Place in the document, such as <c>§ 6.3.2 · p. 87</c>.</param>
/// <param name="Text">
/// The text: paragraphs parted by an empty line, list items (<c>- item</c>) and table rows each on a line of their own.
/// </param>
/// <param name="Offset">First character of the passage in the cleaned text.</param>
public sealed record PassageDraft(string HeadingPath, string Locator, string Text, long Offset);
