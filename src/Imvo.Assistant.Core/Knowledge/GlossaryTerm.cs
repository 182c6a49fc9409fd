namespace Imvo.Assistant.Core.Knowledge;

/// <summary>A term of the field with its synonyms in both languages.</summary>
public sealed record GlossaryTerm
{
    /// <summary>Key of the concept.</summary>
    public required string Key { get; init; }

    /// <summary>The term itself.</summary>
    public required LocalText Term { get; init; }

    /// <summary>Plain definition.</summary>
    public required LocalText Definition { get; init; }

    /// <summary>Dutch synonyms, abbreviations and everyday phrases.</summary>
    public required IReadOnlyList<string> Dutch { get; init; }

    /// <summary>English synonyms, abbreviations and everyday phrases.</summary>
    public required IReadOnlyList<string> English { get; init; }

    /// <summary>Whether search treats all its forms as one term.</summary>
    public required bool Searchable { get; init; }

    /// <summary>Key of the publication the definition stands on.</summary>
    public required string Source { get; init; }

    /// <summary>Edition of the knowledge.</summary>
    public required string Edition { get; init; }

    /// <summary>Day of the last review.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>Whether the definition is confirmed.</summary>
    public required bool Confirmed { get; init; }
}
