namespace Imvo.Assistant.Documents.Content;

/// <summary>The words that writers need besides those of the blocks, in the language of the document.</summary>
/// <param name="Contents">Name of the list of chapters.</param>
/// <param name="Skip">Link that passes over it.</param>
/// <param name="Page">Line with the number of the page, holding <c>{page}</c> and <c>{pages}</c>.</param>
/// <param name="Back">Name of the link from a note back to the text.</param>
public sealed record PageLabels(string Contents, string Skip, string Page, string Back)
{
    /// <summary>No words: what would need them is left out.</summary>
    public static PageLabels None { get; } = new(string.Empty, string.Empty, string.Empty, string.Empty);
}
