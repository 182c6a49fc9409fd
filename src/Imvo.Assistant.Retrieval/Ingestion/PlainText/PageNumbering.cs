namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>How the pages of a text are numbered.</summary>
/// <param name="Lines">Lines that hold a page number, in order; empty with form feeds.</param>
/// <param name="FirstPage">Page of the first line; null when pages are not known.</param>
/// <param name="HasFormFeeds">True when form feeds part the pages.</param>
/// <param name="PrintedOffset">What to add to the count of form feeds to get the printed number.</param>
/// <param name="DropsStrayNumbers">True when other numbers alone on a line, between blank lines, are page numbers too.</param>
internal sealed record PageNumbering(
    IReadOnlyList<(long Line, int Page)> Lines,
    int? FirstPage,
    bool HasFormFeeds,
    int PrintedOffset,
    bool DropsStrayNumbers)
{
    /// <summary>True when numbers stand at the foot, so that the text after a number lies on the next page.</summary>
    public bool IsAtFoot => Lines.Count > 0 && FirstPage == Lines[0].Page;
}
