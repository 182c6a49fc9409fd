namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>What a paragraph, or the style of one, says of itself; null where it says nothing.</summary>
internal sealed record ParagraphProperties
{
    /// <summary>Nothing is said.</summary>
    public static ParagraphProperties None { get; } = new();

    /// <summary>Id of the style.</summary>
    public string? Style { get; private set; }

    /// <summary>Place in the outline from 0; 9 for running text.</summary>
    public int? OutlineLevel { get; private set; }

    /// <summary>List it belongs to; 0 for none.</summary>
    public int? List { get; private set; }

    /// <summary>Level in that list, from 0.</summary>
    public int? ListLevel { get; private set; }

    /// <summary>True when its end was deleted, so that the next paragraph goes on with it.</summary>
    public bool IsEndDeleted { get; private set; }

    /// <summary>Reads the element <c>pPr</c> at whose start the reader stands.</summary>
    public static ParagraphProperties Read(PartReader part)
    {
        var properties = new ParagraphProperties();
        foreach (var name in part.Inside())
        {
            switch (name)
            {
                case "pPrChange":
                    // What it was before a tracked change.
                    part.Skip();
                    break;
                case "pStyle":
                    properties.Style = part.Attribute("val");
                    break;
                case "outlineLvl":
                    properties.OutlineLevel = part.Number();
                    break;
                case "numId":
                    properties.List = part.Number();
                    break;
                case "ilvl":
                    properties.ListLevel = part.Number();
                    break;
                case "del" or "moveFrom":
                    properties.IsEndDeleted = true;
                    break;
            }
        }

        return properties;
    }
}
