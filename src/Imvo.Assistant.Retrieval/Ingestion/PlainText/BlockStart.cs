namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>What parts a block from the one before it, weakest first.</summary>
internal enum BlockStart
{
    /// <summary>Only a line break.</summary>
    Running,

    /// <summary>The end of a sentence or list item.</summary>
    Sentence,

    /// <summary>A blank line or the start of the file.</summary>
    Blank,

    /// <summary>The start of a page.</summary>
    Page,
}
