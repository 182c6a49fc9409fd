namespace Imvo.Assistant.Retrieval.Ingestion.Pdf;

/// <summary>Lines that stand together, in the order of reading; never empty.</summary>
/// <param name="Lines">The lines.</param>
internal sealed record PdfBlock(IReadOnlyList<PdfLine> Lines)
{
    /// <summary>Left edge.</summary>
    public double Left { get; } = Lines.Min(line => line.Left);

    /// <summary>Right edge.</summary>
    public double Right { get; } = Lines.Max(line => line.Right);

    /// <summary>Upper edge.</summary>
    public double Top { get; } = Lines.Min(line => line.Top);

    /// <summary>Lower edge.</summary>
    public double Bottom { get; } = Lines.Max(line => line.Bottom);

    /// <summary>Tells whether another block stands to the right of this one, at least half of the lower one beside it.</summary>
    public bool IsLeftOf(PdfBlock other) =>
        other.Left >= Right && Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top) > Math.Min(Bottom - Top, other.Bottom - other.Top) / 2;
}
