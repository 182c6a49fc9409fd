namespace Imvo.Assistant.Documents.Content;

/// <summary>A part of a document: a heading, a paragraph, a list, a table, a matrix or a fold.</summary>
public abstract record PageBlock;
