using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Core.Knowledge;

/// <summary>A retrievable piece of a note or document, small enough to read and to cite.</summary>
public sealed record Passage
{
    /// <summary>Id that stays the same while the document's content stays the same.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the note or document.</summary>
    public required string DocumentId { get; init; }

    /// <summary>Note or document.</summary>
    public required PassageKind Kind { get; init; }

    /// <summary>Language of the text.</summary>
    public required TextLanguage Language { get; init; }

    /// <summary>Title of the note or document.</summary>
    public required string Title { get; init; }

    /// <summary>Headings above the passage, outermost first, joined by <c> › </c>; empty when there are none.</summary>
    public required string HeadingPath { get; init; }

    /// <summary>Place in the document, such as <c>§ 6.3.2 · p. 87</c>.</summary>
    public required string Locator { get; init; }

    /// <summary>The text itself.</summary>
    public required string Text { get; init; }

    /// <summary>Words that lead to the passage without standing in it (a note's topics); empty for documents.</summary>
    public string Keywords { get; init; } = string.Empty;

    /// <summary>Publisher; empty when unknown.</summary>
    public string Publisher { get; init; } = string.Empty;

    /// <summary>Address; null when there is none.</summary>
    public string? Url { get; init; }

    /// <summary>ISO 8601 date, month or year; null when unknown.</summary>
    public string? Date { get; init; }

    /// <summary>What each stretch of a note stands on; empty for documents, which stand on themselves.</summary>
    public IReadOnlyList<PassageSpan> Spans { get; init; } = [];

    /// <summary>First character of the passage in the document's cleaned text.</summary>
    public long Offset { get; init; }

    /// <summary>True when the document is fiction and an answer must say so.</summary>
    public bool IsFiction { get; init; }

    /// <summary>Whether a person has reviewed it; always true for documents.</summary>
    public bool IsReviewed { get; init; } = true;
}
