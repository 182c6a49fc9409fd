namespace Imvo.Assistant.Documents.Content;

/// <summary>A chapter that a page shows when asked for, and a printed document as an appendix.</summary>
/// <param name="Title">What is inside.</param>
/// <param name="Blocks">The blocks.</param>
public sealed record FoldBlock(string Title, IReadOnlyList<PageBlock> Blocks) : PageBlock
{
    /// <summary>Name that links lead to, unique in the document.</summary>
    public string Anchor { get; init; } = "fold";
}
