namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>
/// Tells the codes of fields, which are no text, from their results. A code ends with its paragraph at the latest: a field without an
/// end must not swallow the rest of the document.
/// </summary>
internal sealed class FieldCodes
{
    private readonly Stack<bool> open = [];
    private int codes;

    /// <summary>True inside a code.</summary>
    public bool IsInside => codes > 0;

    /// <summary>Takes a mark in the text: <c>begin</c>, <c>separate</c> or <c>end</c>.</summary>
    public void Mark(string? kind)
    {
        if (kind is "begin")
        {
            open.Push(item: true);
            codes++;
        }
        else if (open.TryPop(out var isCode))
        {
            codes -= isCode ? 1 : 0;
            if (kind is "separate")
            {
                open.Push(item: false);
            }
        }
    }

    /// <summary>Ends the paragraph.</summary>
    public void EndParagraph()
    {
        open.Clear();
        codes = 0;
    }
}
