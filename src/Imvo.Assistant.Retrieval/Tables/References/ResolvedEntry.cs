using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Retrieval.Tables.References;

/// <summary>A row with its texts written out.</summary>
/// <param name="Entry">The row.</param>
/// <param name="IsSummaryConfirmed">Whether the row's status and all that its summary refers to are confirmed.</param>
internal sealed record ResolvedEntry(ReferenceEntry Entry, bool IsSummaryConfirmed);
