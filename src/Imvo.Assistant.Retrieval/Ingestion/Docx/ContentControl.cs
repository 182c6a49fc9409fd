namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>A part of a document that Word fills in or asks to be filled in.</summary>
internal static class ContentControl
{
    /// <summary>Reads the element <c>sdtPr</c> at whose start the reader stands; true for a table of contents and for a field that
    /// still shows what to fill in.</summary>
    public static bool IsNoText(PartReader part)
    {
        var isNoText = false;
        foreach (var name in part.Inside())
        {
            isNoText |= (name is "showingPlcHdr" && part.IsOn())
                || (name is "docPartGallery" && part.Attribute("val") is "Table of Contents");
        }

        return isNoText;
    }
}
