using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Retrieval.Notes;

namespace Imvo.Assistant.Retrieval.Tables;

/// <summary>The knowledge as its authors wrote it: nothing looked up or written out yet.</summary>
internal sealed record AuthoredKnowledge
{
    public required IReadOnlyList<SourcePublication> Sources { get; init; }

    public required IReadOnlyList<ReferenceEntry> Entries { get; init; }

    public required IReadOnlyList<GlossaryTerm> Glossary { get; init; }

    public required IReadOnlyList<(string Word, TextLanguage Language)> StopWords { get; init; }

    public required IReadOnlyList<string> CompoundParts { get; init; }

    public required IReadOnlyList<WordTranslation> Translations { get; init; }

    public required IReadOnlyList<NoteDraft> Notes { get; init; }
}
