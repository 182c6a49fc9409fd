namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>How a document is written.</summary>
internal enum DocumentFormat
{
    /// <summary>Text without markup.</summary>
    PlainText,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A web page.</summary>
    Html,
}
