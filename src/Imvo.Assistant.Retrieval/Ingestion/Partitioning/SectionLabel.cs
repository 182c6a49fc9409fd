namespace Imvo.Assistant.Retrieval.Ingestion.Partitioning;

/// <summary>The number of a section in a document whose headings are marked as such.</summary>
internal static class SectionLabel
{
    /// <summary>Gives <c>§ 6.3</c> for a title that begins with that number; null for one that begins otherwise.</summary>
    public static string? Of(string title) =>
        DecimalNumber.TryRead(title, out var number) && (number.Depth > 1 || number.HasDot) && number.MarkLength < title.Length
            ? $"§ {title[..number.Length]}"
            : null;
}
