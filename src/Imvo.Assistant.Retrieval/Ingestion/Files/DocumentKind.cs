namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>How a document is written.</summary>
internal enum DocumentKind
{
    /// <summary>Text without markup.</summary>
    PlainText,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A document of a word processor.</summary>
    Docx,

    /// <summary>Pages as they are printed.</summary>
    Pdf,
}
