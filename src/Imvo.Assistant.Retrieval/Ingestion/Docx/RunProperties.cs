namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>What a run of characters, or the style of one, says of itself; null where it says nothing.</summary>
/// <param name="Style">Id of the style.</param>
/// <param name="IsHidden">True for hidden text.</param>
/// <param name="IsBold">True for bold text.</param>
internal readonly record struct RunProperties(string? Style, bool? IsHidden, bool? IsBold)
{
    /// <summary>Reads the element <c>rPr</c> at whose start the reader stands.</summary>
    public static RunProperties Read(PartReader part)
    {
        var properties = default(RunProperties);
        foreach (var name in part.Inside())
        {
            switch (name)
            {
                case "rPrChange":
                    // What it was before a tracked change.
                    part.Skip();
                    break;
                case "rStyle":
                    properties = properties with { Style = part.Attribute("val") };
                    break;
                case "vanish":
                    properties = properties with { IsHidden = part.IsOn() };
                    break;
                case "b":
                    properties = properties with { IsBold = part.IsOn() };
                    break;
            }
        }

        return properties;
    }
}
