using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Retrieval.Ingestion.Files;

/// <summary>A document that was accepted.</summary>
/// <param name="Language">Language that its text shows; null when that gives no evidence.</param>
/// <param name="Blocks">Gives its blocks, read as a text in the given language.</param>
internal sealed record DocumentText(TextLanguage? Language, Func<TextLanguage, IEnumerable<TextBlock>> Blocks);
