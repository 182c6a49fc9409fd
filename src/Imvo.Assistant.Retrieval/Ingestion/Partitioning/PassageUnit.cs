namespace Imvo.Assistant.Retrieval.Ingestion.Partitioning;

/// <summary>A piece of text that is never cut: a paragraph, a list item, a table row, or a sentence of a long one.</summary>
/// <param name="Kind">Kind of the block that it comes from.</param>
/// <param name="Text">Its text.</param>
/// <param name="IsContinuation">True for a later sentence of the same block.</param>
/// <param name="Offset">Its first character in the cleaned text.</param>
/// <param name="Page">Page on which its block starts.</param>
/// <param name="Ordinal">Number of its block in the document, headings left out.</param>
internal sealed record PassageUnit(TextBlockKind Kind, string Text, bool IsContinuation, long Offset, int? Page, int Ordinal)
{
    /// <summary>Size in words, with the mark of a list item.</summary>
    public int Size { get; } = PassageSize.Of(Text) + (Kind == TextBlockKind.ListItem && !IsContinuation ? 1 : 0);

    /// <summary>True when a list or table may follow that needs it to be understood.</summary>
    public bool IsLeadIn => Kind == TextBlockKind.Paragraph && Text.EndsWith(':');
}
