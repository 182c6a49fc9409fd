using System.Text;
using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>A block that may still get more lines.</summary>
internal sealed class OpenBlock
{
    private readonly StringBuilder text = new();
    private readonly TextLine first;
    private readonly BlockStart start;

    /// <summary>Begins a block with its first line.</summary>
    public OpenBlock(TextLine line, BlockStart start, bool isDefinition)
    {
        first = line;
        this.start = start;
        var marker = ListMarker.Find(line.Text);
        Kind = marker is not null || isDefinition ? TextBlockKind.ListItem : TextBlockKind.Paragraph;
        text.Append(marker is { IsBullet: true } ? line.Text.AsSpan(marker.Length).Trim() : line.Text);
        LastLine = line.Text;
    }

    /// <summary>Paragraph or list item.</summary>
    public TextBlockKind Kind { get; }

    /// <summary>The first line.</summary>
    public string FirstLine => first.Text;

    /// <summary>The line that was added last.</summary>
    public string LastLine { get; private set; }

    /// <summary>Length of its longest line.</summary>
    public int Widest { get; private set; }

    /// <summary>Number of lines.</summary>
    public int LineCount { get; private set; } = 1;

    /// <summary>Characters so far.</summary>
    public int Length => text.Length;

    /// <summary>Adds a line.</summary>
    public void Add(TextLine line, LineJoint joint)
    {
        Widest = Math.Max(Widest, LastLine.Length);
        joint.Append(text, line.Text);
        LastLine = line.Text;
        LineCount++;
    }

    /// <summary>Gives what was gathered.</summary>
    public DraftBlock Close()
    {
        var whole = text.ToString().TrimEnd(CharacterCleaner.SoftHyphen);
        return new DraftBlock(Kind, whole, first.Number, LineCount, first.Page, start);
    }
}
