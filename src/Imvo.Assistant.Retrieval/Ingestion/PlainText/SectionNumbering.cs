namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>What the numbers at line starts mean in one document.</summary>
/// <param name="Sections">Lines on which a section such as 3.2 begins.</param>
/// <param name="FirstSections">The line of the first such section of each chapter.</param>
/// <param name="ContentsEntries">Lines that name a section in a table of contents, such as "Article 5".</param>
/// <param name="DottedAreChapters">False when numbers such as <c>1.</c> start again and again, as lists do.</param>
/// <param name="PlainAreChapters">False when numbers such as <c>1</c> start again and again, as notes do.</param>
/// <param name="Paragraphs">Lines on which a numbered paragraph begins; empty when the document has none.</param>
/// <param name="ParagraphWord">What the document calls such a paragraph, such as "Principle"; null when it says nothing.</param>
internal sealed record SectionNumbering(
    IReadOnlySet<long> Sections,
    IReadOnlyDictionary<int, long> FirstSections,
    IReadOnlySet<long> ContentsEntries,
    bool DottedAreChapters,
    bool PlainAreChapters,
    IReadOnlySet<long> Paragraphs,
    string? ParagraphWord)
{
    /// <summary>True when the first section of this chapter comes further on, within a number of lines.</summary>
    public bool HasSectionAfter(int chapter, long line, long within = long.MaxValue) =>
        FirstSections.TryGetValue(chapter, out var first) && first > line && first - line <= within;
}
