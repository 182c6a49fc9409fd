using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Core.Knowledge;

/// <summary>A search for passages.</summary>
/// <param name="Text">The question as typed.</param>
/// <param name="Language">Language of the question; passages in it are preferred.</param>
/// <param name="Scope">What is searched.</param>
/// <param name="Tenant">Tenant whose documents are searched next to the public ones; null for public only.</param>
/// <param name="Top">Number of passages wanted, at least 1.</param>
public sealed record PassageQuery(string Text, TextLanguage Language, SearchScope Scope, string? Tenant, int Top);
