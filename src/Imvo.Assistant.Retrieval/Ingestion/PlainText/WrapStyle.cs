namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>How a text is broken into lines.</summary>
/// <param name="Wraps">True when paragraphs run over several lines; false when each line is one.</param>
/// <param name="IsDoubleSpaced">True when blank lines stand between the lines of a paragraph too.</param>
/// <param name="Width">Usual width of a full line.</param>
/// <param name="IndentMarksPage">
/// True when a single space before a line is what is left of a form feed: a few lines have it and none is set in further.
/// </param>
internal sealed record WrapStyle(bool Wraps, bool IsDoubleSpaced, int Width, bool IndentMarksPage);
