namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>A footnote or an endnote.</summary>
/// <param name="IsEndnote">True for an endnote.</param>
/// <param name="Id">Its id in the document.</param>
internal readonly record struct NoteReference(bool IsEndnote, string Id);
