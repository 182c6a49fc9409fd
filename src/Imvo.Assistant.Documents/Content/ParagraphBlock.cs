namespace Imvo.Assistant.Documents.Content;

/// <summary>A paragraph.</summary>
/// <param name="Parts">Stretches of text, joined without spaces.</param>
/// <param name="Tone">How it is set.</param>
public sealed record ParagraphBlock(IReadOnlyList<PageText> Parts, ParagraphTone Tone = ParagraphTone.Plain) : PageBlock;
