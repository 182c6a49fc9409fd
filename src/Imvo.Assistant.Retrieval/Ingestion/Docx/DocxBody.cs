namespace Imvo.Assistant.Retrieval.Ingestion.Docx;

/// <summary>
/// Goes through the markup of a document once, from start to end. Holds the open paragraph and table row; nothing is followed that
/// lies outside the file.
/// </summary>
internal sealed class DocxBody
{
    // What is deleted or moved away by a tracked change, the sound of a character, the settings of a page, and fields' own data.
    private static readonly HashSet<string> Dropped = new(StringComparer.Ordinal)
    {
        "del", "moveFrom", "delText", "delInstrText", "instrText", "rt", "sectPr", "fldData", "sdtEndPr", "altChunk",
    };

    private readonly PartReader part;
    private readonly DocxParagraphs paragraphs;
    private readonly DocxNotes notes;
    private readonly int longest;
    private readonly FieldCodes fields = new();
    private readonly Stack<List<DocxBlock>> places = [];
    private readonly Stack<DocxParagraph?> around = [];
    private readonly Stack<DocxTable> tables = [];
    private readonly Stack<bool> alternatives = [];
    private readonly Stack<RunProperties> runs = [];
    private DocxParagraph? open;
    private DocxParagraph? carried;
    private RunProperties run;
    private NoteReference note;
    private bool inText;
    private bool skipsControl;

    /// <summary>Reads a part.</summary>
    public DocxBody(PartReader part, DocxParagraphs paragraphs, DocxNotes notes, IngestionLimits limits)
    {
        (this.part, this.paragraphs, this.notes, longest) = (part, paragraphs, notes, limits.MaxLineCharacters);
        places.Push([]);
    }

    /// <summary>Gives the blocks one by one.</summary>
    public IEnumerable<DocxBlock> Read()
    {
        var ready = places.Peek();
        while (part.Read())
        {
            Accept();
            foreach (var block in ready)
            {
                yield return block;
            }

            ready.Clear();
        }

        GiveCarried();
        foreach (var block in ready.Concat(notes.Take()))
        {
            yield return block;
        }
    }

    /// <summary>Reads a part that holds notes only, and keeps them.</summary>
    public void ReadNotes()
    {
        while (part.Read())
        {
            Accept();
        }
    }

    private void Accept()
    {
        if (part.IsEnd)
        {
            Leave();
        }
        else if (!part.IsStart)
        {
            Append(inText ? part.Text : string.Empty);
        }
        else if (part.Name.Length == 0)
        {
            EnterOther();
        }
        else if (Dropped.Contains(part.Name))
        {
            part.Skip();
        }
        else if (!EnterText() && !EnterTable())
        {
            EnterPlace();
        }
    }

    // Formulas hold text of their own; of content in several forms the first is read.
    private void EnterOther()
    {
        if (part.AnyName is "t" && part.Namespace.EndsWith("/math", StringComparison.Ordinal))
        {
            inText = true;
        }
        else if (part.IsCompatibility && part.AnyName is "AlternateContent")
        {
            alternatives.Push(item: false);
        }
        else if (part.IsCompatibility && part.AnyName is "Choice" or "Fallback" && alternatives.TryPop(out var isTaken))
        {
            alternatives.Push(item: true);
            if (isTaken)
            {
                part.Skip();
            }
        }
    }

    private bool EnterText()
    {
        switch (part.Name)
        {
            case "t":
                inText = true;
                return true;
            case "r":
                run = default;
                return true;
            case "rPr":
                run = RunProperties.Read(part);
                return true;
            case "tab" or "ptab" or "br" or "cr":
                Append(" ");
                return true;
            case "noBreakHyphen":
                Append("-");
                return true;
            case "sym":
                Append(Symbol.Of(part.Attribute("char")));
                return true;
            case "fldChar":
                fields.Mark(part.Attribute("fldCharType"));
                return true;
            case "footnoteReference" or "endnoteReference":
                open?.Notes.Add(new NoteReference(part.Name is "endnoteReference", part.Attribute("id") ?? string.Empty));
                return true;
            default:
                return false;
        }
    }

    private bool EnterTable()
    {
        if (part.Name is "tbl")
        {
            GiveCarried();
            tables.Push(new DocxTable());
            return true;
        }

        if (!tables.TryPeek(out var table))
        {
            return false;
        }

        switch (part.Name)
        {
            case "tblPr":
                table.ReadProperties(part);
                return true;
            case "tr":
                table.StartRow();
                return true;
            case "trPr":
                table.Row?.ReadProperties(part);
                return true;
            case "tc":
                places.Push(table.StartCell().Blocks);
                return true;
            case "tcPr":
                table.Cell?.ReadProperties(part);
                return true;
            default:
                return false;
        }
    }

    private void EnterPlace()
    {
        switch (part.Name)
        {
            case "p":
                around.Push(open);
                (open, carried) = (carried ?? new DocxParagraph(), null);
                open.Properties = ParagraphProperties.None;
                break;
            case "pPr" when open is not null:
                open.Properties = ParagraphProperties.Read(part);
                break;
            case "txbxContent":
                runs.Push(run);
                places.Push([]);
                break;
            case "sdtPr":
                skipsControl = ContentControl.IsNoText(part);
                break;
            case "sdtContent" when skipsControl:
                skipsControl = false;
                part.Skip();
                break;
            case "footnote" or "endnote" when part.Attribute("type") is { } type && type is not "normal":
                // The line above the notes.
                part.Skip();
                break;
            case "footnote" or "endnote":
                note = new NoteReference(part.Name is "endnote", part.Attribute("id") ?? string.Empty);
                places.Push([]);
                break;
        }
    }

    private void Leave()
    {
        switch (part.Name)
        {
            case "" when part.IsCompatibility && part.AnyName is "AlternateContent":
                alternatives.TryPop(out _);
                break;
            case "" or "t":
                inText = false;
                break;
            case "p":
                LeaveParagraph();
                break;
            case "tc" when tables.TryPeek(out var table):
                ClosePlace();
                table.EndCell();
                break;
            case "tr" when tables.TryPeek(out var table):
                places.Peek().AddRange(table.EndRow());
                break;
            case "tbl":
                places.Peek().AddRange(tables.Pop().Finish());
                break;
            case "txbxContent":
                // A title in a box stands beside the text and opens no section of it.
                var box = ClosePlace().Select(block => block.Kind == TextBlockKind.Heading ? DocxBlock.Of(TextBlockKind.Paragraph, block.Text) : block);
                (open?.Boxes ?? places.Peek()).AddRange(box);
                run = runs.Pop();
                break;
            case "footnote" or "endnote":
                notes.Add(note, string.Join(' ', ClosePlace().Select(block => block.Text)));
                break;
        }
    }

    private void LeaveParagraph()
    {
        if (open!.Properties.IsEndDeleted)
        {
            carried = open;
        }
        else
        {
            Give(open);
        }

        open = around.Pop();
        if (around.Count == 0)
        {
            fields.EndParagraph();
        }
    }

    private List<DocxBlock> ClosePlace()
    {
        GiveCarried();
        return places.Pop();
    }

    private void GiveCarried()
    {
        if (carried is { } paragraph)
        {
            carried = null;
            Give(paragraph);
        }
    }

    private void Give(DocxParagraph paragraph)
    {
        var place = places.Peek();
        if (paragraphs.Take(paragraph) is { } block)
        {
            // A list or table is not broken by the notes to it.
            if (places.Count == 1 && block.Kind is TextBlockKind.Paragraph or TextBlockKind.Heading)
            {
                place.AddRange(notes.Take());
            }

            place.Add(block);
        }

        paragraph.Notes.ForEach(notes.Refer);
        place.AddRange(paragraph.Boxes);
    }

    private void Append(string characters)
    {
        if (characters.Length == 0 || open is null || fields.IsInside || paragraphs.Look(open, run) is not { IsHidden: false } look)
        {
            return;
        }

        open.Append(characters, look.IsBold);
        if (open.Length > longest && paragraphs.TakePiece(open) is { } piece)
        {
            places.Peek().Add(piece);
        }
    }
}
