using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Orchestration.Wire;

/// <summary>A citation as JSON.</summary>
/// <param name="N">Number shown.</param>
/// <param name="PassageId">Passage the quote stands in.</param>
/// <param name="Document">Note or document.</param>
/// <param name="Kind"><c>note</c> or <c>document</c>.</param>
/// <param name="Title">Title of the publication underneath.</param>
/// <param name="Locator">Place in it.</param>
/// <param name="Quote">Exact text of the passage.</param>
/// <param name="Url">Address; null when there is none.</param>
/// <param name="Date">Date; null when unknown.</param>
/// <param name="Source">The underlying publication.</param>
/// <param name="Summary">The note that sums it up; null for a document.</param>
public sealed record CitationDocument(
    int N,
    string PassageId,
    string Document,
    string Kind,
    string Title,
    string Locator,
    string Quote,
    string? Url,
    string? Date,
    CitedSource Source,
    string? Summary)
{
    /// <summary>Brings a citation into its wire form.</summary>
    public static CitationDocument Of(Citation citation) => new(
        citation.N,
        citation.PassageId,
        citation.Document,
        citation.Kind == PassageKind.Note ? "note" : "document",
        citation.Title,
        citation.Locator,
        citation.Quote,
        citation.Url,
        citation.Date,
        citation.Source,
        citation.Summary);
}
