namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>A cell of a table that is being read.</summary>
internal sealed class DocxCell
{
    /// <summary>No table has more columns.</summary>
    public const int MostColumns = 63;

    /// <summary>Number of columns that it covers.</summary>
    public int Columns { get; private set; } = 1;

    /// <summary>True when it goes on with the cell above.</summary>
    public bool GoesOn { get; private set; }

    /// <summary>True when a tracked change deletes it.</summary>
    public bool IsDeleted { get; private set; }

    /// <summary>What stands in it.</summary>
    public List<DocxBlock> Blocks { get; } = [];

    /// <summary>Its words on one line.</summary>
    public string Text => string.Join(' ', Blocks.Select(block => block.Text));

    /// <summary>Reads the element <c>tcPr</c> at whose start the reader stands.</summary>
    public void ReadProperties(PartReader part)
    {
        foreach (var name in part.Inside())
        {
            switch (name)
            {
                case "tcPrChange":
                    part.Skip();
                    break;
                case "gridSpan":
                    Columns = Math.Clamp(part.Number() ?? 1, 1, MostColumns);
                    break;
                case "vMerge":
                    GoesOn = part.Attribute("val") is not "restart";
                    break;
                case "cellDel":
                    IsDeleted = true;
                    break;
            }
        }
    }
}
