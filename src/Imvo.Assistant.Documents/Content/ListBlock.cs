namespace Imvo.Assistant.Documents.Content;

/// <summary>A list.</summary>
/// <param name="Items">Each item as stretches of text.</param>
/// <param name="IsNumbered">Whether the order counts.</param>
public sealed record ListBlock(IReadOnlyList<IReadOnlyList<PageText>> Items, bool IsNumbered) : PageBlock
{
    /// <summary>Names that links lead to, one for each item, unique in the document; empty when no link leads to an item.</summary>
    public IReadOnlyList<string> ItemAnchors { get; init; } = [];
}
