using System.Text;

namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>A paragraph that is being read.</summary>
internal sealed class DocxParagraph
{
    private readonly StringBuilder text = new();
    private bool hasPlain;
    private bool hasBold;

    /// <summary>What it says of itself.</summary>
    public ParagraphProperties Properties { get; set; } = ParagraphProperties.None;

    /// <summary>Notes that it refers to, in order.</summary>
    public List<NoteReference> Notes { get; } = [];

    /// <summary>Text boxes that hang on it; they are read after it.</summary>
    public List<DocxBlock> Boxes { get; } = [];

    /// <summary>Number of characters.</summary>
    public int Length => text.Length;

    /// <summary>True when every letter is bold.</summary>
    public bool IsBold => hasBold && !hasPlain;

    /// <summary>Adds characters.</summary>
    public void Append(string characters, bool isBold)
    {
        text.Append(characters);
        if (!string.IsNullOrWhiteSpace(characters))
        {
            hasBold |= isBold;
            hasPlain |= !isBold;
        }
    }

    /// <summary>Takes the characters; what is added later begins anew.</summary>
    public string TakeText()
    {
        var taken = text.ToString();
        text.Clear();
        return taken;
    }
}
