namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>A line of a text file after its characters were cleaned.</summary>
/// <param name="Text">The characters, trimmed; empty for a blank line.</param>
/// <param name="Number">Its place in the file, from 0.</param>
/// <param name="StartsPage">True when a form feed stands before it.</param>
internal readonly record struct TextLine(string Text, long Number, bool StartsPage)
{
    /// <summary>Number of spaces before the text, at most 2.</summary>
    public int Indent { get; init; }

    /// <summary>Place from the top of the page, 1 to 3; 0 when further down.</summary>
    public int FromTop { get; init; }

    /// <summary>Place from the bottom of the page, 1 to 3; 0 when further up.</summary>
    public int FromBottom { get; init; }

    /// <summary>Page number; null when pages are not known.</summary>
    public int? Page { get; init; }

    /// <summary>True for a line without text.</summary>
    public bool IsBlank => Text.Length == 0;
}
