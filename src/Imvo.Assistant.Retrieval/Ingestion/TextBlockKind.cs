namespace Imvo.Assistant.Retrieval.Ingestion;

/// <summary>What a block of a document is.</summary>
public enum TextBlockKind
{
    /// <summary>A title above what follows.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>One item of a list, without its bullet but with its number or letter.</summary>
    ListItem,

    /// <summary>One row of a table, each cell named by its column.</summary>
    TableRow,
}
