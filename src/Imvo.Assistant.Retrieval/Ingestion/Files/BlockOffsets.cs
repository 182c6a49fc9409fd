namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>Counts the characters of the cleaned text: the blocks in order, two characters apart.</summary>
internal sealed class BlockOffsets
{
    private const int Separator = 2;

    private long next;

    /// <summary>Makes the next block at its place.</summary>
    public TextBlock Place(TextBlockKind kind, string text, int headingLevel, int? page)
    {
        var block = new TextBlock(kind, text, headingLevel, page, next);
        next += text.Length + Separator;
        return block;
    }
}
