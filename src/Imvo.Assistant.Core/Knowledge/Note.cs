using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Core.Knowledge;

/// <summary>A note in the project's own words, written by hand or rendered from a table row.</summary>
public sealed record Note
{
    /// <summary>Id shared by the Dutch and the English twin.</summary>
    public required string Id { get; init; }

    /// <summary>Language of this twin.</summary>
    public required TextLanguage Language { get; init; }

    /// <summary>Title, as an owner would ask it.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence that says what the note says.</summary>
    public required string Summary { get; init; }

    /// <summary>Everyday words that should lead to this note.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>OECD steps (1 to 6) it belongs to.</summary>
    public required IReadOnlyList<int> OecdSteps { get; init; }

    /// <summary>Day of the last review.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>Name of the person who reviewed it; null until a person has.</summary>
    public required string? ReviewedBy { get; init; }

    /// <summary>The row the note was rendered from; null for a written note.</summary>
    public ReferenceKind? RenderedFrom { get; init; }

    /// <summary>The paragraphs and list items, each with its sources.</summary>
    public required IReadOnlyList<NoteParagraph> Paragraphs { get; init; }
}
