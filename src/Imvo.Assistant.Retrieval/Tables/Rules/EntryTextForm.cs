namespace Imvo.Assistant.Retrieval.Tables.Rules;

/// <summary>What a text of a row must look like.</summary>
internal enum EntryTextForm
{
    /// <summary>Whole sentences.</summary>
    Sentences,

    /// <summary>Words that a template puts into a sentence of its own.</summary>
    Phrase,

    /// <summary>A value that other texts refer to; it alone may hold dates and amounts.</summary>
    Value,
}
