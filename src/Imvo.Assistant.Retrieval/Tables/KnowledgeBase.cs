using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Core.Planning.Tables;

namespace Imvo.Assistant.Retrieval.Tables;

/// <summary>All authored knowledge, checked, with every reference to a fact or date written out.</summary>
public sealed record KnowledgeBase
{
    /// <summary>The official publications, in the order of the file.</summary>
    public required IReadOnlyList<SourcePublication> Sources { get; init; }

    /// <summary>The rows of the reference tables, by kind and then in the order of the file.</summary>
    public required IReadOnlyList<ReferenceEntry> Entries { get; init; }

    /// <summary>The terms of the field.</summary>
    public required IReadOnlyList<GlossaryTerm> Glossary { get; init; }

    /// <summary>The notes, written and rendered, by id and then language.</summary>
    public required IReadOnlyList<Note> Notes { get; init; }

    /// <summary>What the glossary says of each term, as notes of one paragraph that are looked up and not searched.</summary>
    public required IReadOnlyList<Note> Definitions { get; init; }

    /// <summary>Dutch words that carry no meaning of their own.</summary>
    public required IReadOnlyList<string> DutchStopWords { get; init; }

    /// <summary>English words that carry no meaning of their own.</summary>
    public required IReadOnlyList<string> EnglishStopWords { get; init; }

    /// <summary>Dutch words that compounds are made of.</summary>
    public required IReadOnlyList<string> CompoundParts { get; init; }

    /// <summary>Dutch words with their English ones.</summary>
    public required IReadOnlyList<WordTranslation> Translations { get; init; }

    /// <summary>What the written notes must answer.</summary>
    public required IReadOnlyList<Subject> Subjects { get; init; }

    /// <summary>The tables of the risk engine; null when the folder has none.</summary>
    public required PlanTables? PlanTables { get; init; }

    /// <summary>SHA-256 in hexadecimal over all files, the same wherever the folder lies and however lines end.</summary>
    public required string ContentHash { get; init; }
}
