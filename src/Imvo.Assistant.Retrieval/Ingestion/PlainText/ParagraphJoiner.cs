using Imvo.Assistant.Retrieval.Ingestion.Files;
using Imvo.Assistant.Retrieval.Ingestion.Markdown;
using Imvo.Assistant.Retrieval.Ingestion.Partitioning;

namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>Joins lines into paragraphs, list items and table rows.</summary>
internal sealed class ParagraphJoiner(TextSurvey survey, LineJoint joint)
{
    // A text without any sign of a paragraph's end is cut here, so that no more than this is held.
    private const int LongestParagraph = 20_000;

    // So many blocks may come between the two parts of a paragraph.
    private const int MostBetween = 20;

    private readonly BreakRules rules = new(survey);
    private readonly PipeTable table = new();
    private readonly List<DraftBlock> ready = [];
    private readonly List<DraftBlock> between = [];
    private OpenBlock? open;
    private OpenBlock? brokenOff;
    private int blanks = 1;
    private bool isNewPage;

    /// <summary>Joins the lines of a document.</summary>
    public IEnumerable<DraftBlock> Join(IEnumerable<TextLine> lines)
    {
        foreach (var line in lines)
        {
            Accept(line);
            foreach (var block in ready)
            {
                yield return block;
            }

            ready.Clear();
        }

        CloseAll();
        CloseTable();
        foreach (var block in ready)
        {
            yield return block;
        }
    }

    private void Accept(TextLine line)
    {
        isNewPage |= line.StartsPage;
        if (line.IsBlank)
        {
            blanks++;
            return;
        }

        if (PipeTable.IsRow(line.Text))
        {
            CloseAll();
            AddRow(line);
        }
        else
        {
            CloseTable();
            AddText(line);
        }

        blanks = 0;
        isNewPage = false;
    }

    private void AddText(TextLine line)
    {
        if (HashHeading.TryRead(line.Text, out _, out _))
        {
            CloseAll();
            ready.Add(new DraftBlock(TextBlockKind.Heading, line.Text, line.Number, 1, line.Page, BlockStart.Blank));
        }
        else if (TryResume(line))
        {
            return;
        }
        else if (open is not null && open.Length < LongestParagraph && !IsNote(open, line) && rules.GoesOn(open, line, blanks, isNewPage))
        {
            open.Add(line, joint);
        }
        else if (open is not null && CanInterrupt(open, line))
        {
            if (brokenOff is null)
            {
                brokenOff = open;
            }
            else
            {
                Close(open, between);
            }

            open = Begin(line);
        }
        else
        {
            var next = Begin(line);
            CloseAll();
            open = next;
        }
    }

    // A paragraph goes on below the notes of its page, and one cut inside a word below whatever came between.
    private bool TryResume(TextLine line)
    {
        if (brokenOff is null || open is null || !BreakRules.MayResume(open, line.Text))
        {
            return false;
        }

        Close(open, between);
        open = brokenOff;
        brokenOff = null;
        open.Add(line, joint);
        return true;
    }

    private bool CanInterrupt(OpenBlock last, TextLine line)
    {
        var waiting = brokenOff ?? (rules.IsBrokenOff(last) ? last : null);
        return waiting is not null && between.Count < MostBetween && (NoteNumber(line.Text) > 0 || BrokenWord.Ends(waiting.LastLine));
    }

    // The next note below a note, or the first one below a paragraph that goes on on the next page.
    private bool IsNote(OpenBlock last, TextLine line) => NoteNumber(line.Text) is var number and > 0
        && (NoteNumber(last.FirstLine) == number - 1 && number > 1 || (blanks > 0 && rules.IsBrokenOff(last)));

    private OpenBlock Begin(TextLine line)
    {
        var start = isNewPage ? BlockStart.Page
            : blanks > 0 ? BlockStart.Blank
            : open is null or { Kind: TextBlockKind.ListItem } || BreakRules.IsPaused(open.LastLine) ? BlockStart.Sentence
            : BlockStart.Running;
        return new OpenBlock(line, start, survey.Wrap.Wraps && Definition.Is(line.Text));
    }

    private void AddRow(TextLine line)
    {
        if (table.Next(line.Text) is { } row)
        {
            ready.Add(new DraftBlock(TextBlockKind.TableRow, row, line.Number, 1, line.Page, BlockStart.Blank));
        }
    }

    private void CloseTable()
    {
        if (table.Finish() is { } row)
        {
            ready.Add(new DraftBlock(TextBlockKind.TableRow, row, Line: -1, LineCount: 1, Page: null, BlockStart.Blank));
        }
    }

    // What interrupted a paragraph follows it.
    private void CloseAll()
    {
        if (brokenOff is not null)
        {
            Close(brokenOff, ready);
            brokenOff = null;
            ready.AddRange(between);
            between.Clear();
        }

        if (open is not null)
        {
            Close(open, ready);
            open = null;
        }

        ready.AddRange(between);
        between.Clear();
    }

    // A bullet without text is nothing.
    private static void Close(OpenBlock block, List<DraftBlock> blocks)
    {
        if (block.Close() is { Text.Length: > 0 } closed)
        {
            blocks.Add(closed);
        }
    }

    // "9 https://…" or "10 IOB (2019) …"; 0 for other lines.
    private static int NoteNumber(string text)
    {
        if (!DecimalNumber.TryRead(text, out var number) || number is not { Depth: 1, HasDot: false } || number.Length + 1 >= text.Length)
        {
            return 0;
        }

        var rest = text.AsSpan(number.Length + 1);
        return LineShape.StartsUpper(rest) || rest.StartsWith("http", StringComparison.Ordinal) ? number.First : 0;
    }
}
