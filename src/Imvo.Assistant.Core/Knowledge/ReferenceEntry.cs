namespace Imvo.Assistant.Core.Knowledge;

/// <summary>A row of the reference tables: one law, covenant, instrument or institution with its sourced statements.</summary>
public sealed record ReferenceEntry
{
    /// <summary>Key, unique within its kind.</summary>
    public required string Key { get; init; }

    /// <summary>Which table the row belongs to.</summary>
    public required ReferenceKind Kind { get; init; }

    /// <summary>Subdivision within the kind, such as <c>product</c> for a law or <c>subsidy</c> for an instrument.</summary>
    public required string Category { get; init; }

    /// <summary>Status key, one of those listed for the kind.</summary>
    public required string Status { get; init; }

    /// <summary>Jurisdiction of a law (EU or ISO 3166-1 alpha-2); null for other kinds.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>Common name.</summary>
    public required LocalText Name { get; init; }

    /// <summary>Short name that people use; null when there is none.</summary>
    public LocalText? Short { get; init; }

    /// <summary>Other names and spellings in Dutch.</summary>
    public required IReadOnlyList<string> AlsoDutch { get; init; }

    /// <summary>Other names and spellings in English.</summary>
    public required IReadOnlyList<string> AlsoEnglish { get; init; }

    /// <summary>The question the rendered note answers.</summary>
    public required LocalText Question { get; init; }

    /// <summary>The answer in one or two sentences.</summary>
    public required LocalText Summary { get; init; }

    /// <summary>Named values that texts refer to.</summary>
    public required IReadOnlyDictionary<string, ReferenceFact> Facts { get; init; }

    /// <summary>Named dates that texts refer to.</summary>
    public required IReadOnlyDictionary<string, ReferenceDate> Dates { get; init; }

    /// <summary>The body of the rendered note, in reading order.</summary>
    public required IReadOnlyList<ReferenceStatement> Statements { get; init; }

    /// <summary>What is not confirmed.</summary>
    public required IReadOnlyList<LocalText> Unconfirmed { get; init; }

    /// <summary>Where to verify what is not confirmed; null when nothing needs it.</summary>
    public LocalText? CheckAt { get; init; }

    /// <summary>Theme keys.</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>SBI 2008 codes (own mapping).</summary>
    public required IReadOnlyList<string> Sectors { get; init; }

    /// <summary>Keys of the official publications the row stands on.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Edition of the knowledge.</summary>
    public required string Edition { get; init; }

    /// <summary>Day of the last review.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>Whether the row's status is confirmed.</summary>
    public required bool Confirmed { get; init; }
}
