namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>Lines that belong together, before headings are told from paragraphs.</summary>
/// <param name="Kind">Paragraph, list item or table row; heading only where the text marks it as one.</param>
/// <param name="Text">The joined lines.</param>
/// <param name="Line">Number of the first line.</param>
/// <param name="LineCount">How many lines were joined.</param>
/// <param name="Page">Page of the first line.</param>
/// <param name="Start">What parts it from the block before.</param>
internal sealed record DraftBlock(TextBlockKind Kind, string Text, long Line, int LineCount, int? Page, BlockStart Start);
