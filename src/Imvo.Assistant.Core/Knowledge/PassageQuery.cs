using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Core.Knowledge;

/// <summary>A search for passages.</summary>
/// <param name="Text">The question as typed.</param>
/// <param name="Language">Language the question is put in.</param>
/// <param name="Scope">What is searched.</param>
/// <param name="Tenant">Tenant whose documents are searched next to the public ones; null for public only.</param>
/// <param name="Top">Number of passages wanted, at least 1.</param>
public sealed record PassageQuery(string Text, TextLanguage Language, SearchScope Scope, string? Tenant, int Top)
{
    /// <summary>Language of the passages that are preferred: that of the question unless the answer is wanted in another.</summary>
    public TextLanguage Preferred { get; init; } = Language;

    /// <summary>Whether the result must tell what the terms in the question mean.</summary>
    public bool WithDefinitions { get; init; }
}
