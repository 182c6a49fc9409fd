namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>A row of a table that is being read.</summary>
internal sealed class DocxRow
{
    /// <summary>True when the row is repeated at the head of each page.</summary>
    public bool IsHeader { get; private set; }

    /// <summary>True when the style of the table gives it the look of a first row.</summary>
    public bool LooksFirst { get; private set; }

    /// <summary>True when a tracked change deletes it.</summary>
    public bool IsDeleted { get; private set; }

    /// <summary>Columns left open before the first cell.</summary>
    public int ColumnsBefore { get; private set; }

    /// <summary>Its cells.</summary>
    public List<DocxCell> Cells { get; } = [];

    /// <summary>Reads the element <c>trPr</c> at whose start the reader stands.</summary>
    public void ReadProperties(PartReader part)
    {
        foreach (var name in part.Inside())
        {
            switch (name)
            {
                case "trPrChange":
                    part.Skip();
                    break;
                case "tblHeader":
                    IsHeader = part.IsOn();
                    break;
                case "cnfStyle":
                    LooksFirst = part.Attribute("firstRow") is "1" or "true" || part.Attribute("val") is ['1', ..];
                    break;
                case "del":
                    IsDeleted = true;
                    break;
                case "gridBefore":
                    ColumnsBefore = Math.Clamp(part.Number() ?? 0, 0, DocxCell.MostColumns);
                    break;
            }
        }
    }
}
