namespace Imvo.Assistant.Retrieval.Ingestion.Pdf;

/// <summary>A line of words at its place on the page, in points from the top left.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Lower edge.</param>
/// <param name="Text">Its words.</param>
internal sealed record PdfLine(double Left, double Top, double Right, double Bottom, string Text)
{
    // A line that runs up or down the page, such as a note in the margin.
    private const int FewestLettersUpright = 4;

    /// <summary>Height of its letters.</summary>
    public double Height => Bottom - Top;

    /// <summary>Half-way between its edges.</summary>
    public double Middle => (Top + Bottom) / 2;

    /// <summary>True when its letters stand above one another.</summary>
    public bool IsUpright => Text.Length >= FewestLettersUpright && Height > (Right - Left) * 2;

    /// <summary>Tells whether two lines stand side by side.</summary>
    public bool IsBeside(PdfLine other) => Math.Abs(Middle - other.Middle) < Math.Min(Height, other.Height) / 2;
}
