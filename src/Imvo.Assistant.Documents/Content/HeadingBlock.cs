namespace Imvo.Assistant.Documents.Content;

/// <summary>A heading.</summary>
/// <param name="Level">1 for the title, 2 for chapters, 3 and 4 below.</param>
/// <param name="Text">The heading.</param>
/// <param name="Anchor">Name that links lead to, unique in the document: lower-case letters, digits and hyphens.</param>
/// <param name="StartsPage">Whether a printed document begins a new page here.</param>
public sealed record HeadingBlock(int Level, string Text, string Anchor, bool StartsPage = false) : PageBlock;
