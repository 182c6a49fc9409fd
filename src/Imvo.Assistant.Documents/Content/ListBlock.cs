namespace Imvo.Assistant.Documents.Content;

/// <summary>A list.</summary>
/// <param name="Items">Each item as stretches of text.</param>
/// <param name="IsNumbered">Whether the order counts.</param>
public sealed record ListBlock(IReadOnlyList<IReadOnlyList<PageText>> Items, bool IsNumbered) : PageBlock;
