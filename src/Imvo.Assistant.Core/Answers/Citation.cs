using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Core.Answers;

/// <summary>A numbered citation of an answer.</summary>
/// <param name="N">Number shown as <c>[N]</c>.</param>
/// <param name="PassageId">Passage the quote stands in.</param>
/// <param name="Document">Id of the note or document.</param>
/// <param name="Kind">Note or document.</param>
/// <param name="Title">Title of the publication: of a document itself, of a note the one underneath.</param>
/// <param name="Locator">Place in it; empty when there is none.</param>
/// <param name="Quote">Text that stands byte for byte in the passage.</param>
/// <param name="Url">Address; null when there is none.</param>
/// <param name="Date">Date; null when unknown.</param>
/// <param name="Source">The underlying publication.</param>
/// <param name="Summary">The note that sums it up, with the paragraph; null for a document.</param>
public sealed record Citation(
    int N,
    string PassageId,
    string Document,
    PassageKind Kind,
    string Title,
    string Locator,
    string Quote,
    string? Url,
    string? Date,
    CitedSource Source,
    string? Summary);
