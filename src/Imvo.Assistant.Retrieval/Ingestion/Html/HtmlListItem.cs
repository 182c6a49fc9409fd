namespace Imvo.Assistant.Retrieval.Ingestion.Html;

/// <summary>A list item that is being read: its first paragraph carries its number, later ones are paragraphs of their own.</summary>
internal sealed class HtmlListItem(string number)
{
    private bool isTaken;

    /// <summary>Gives the number, or nothing for a bullet, the first time; null after that.</summary>
    public string? TakeNumber()
    {
        var first = isTaken ? null : number;
        isTaken = true;
        return first;
    }
}
