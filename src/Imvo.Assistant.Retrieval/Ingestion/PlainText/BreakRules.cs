using Imvo.Assistant.Retrieval.Ingestion.Files;
using Imvo.Assistant.Retrieval.Ingestion.Partitioning;

namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>Decides whether a line goes on with the paragraph before it.</summary>
internal sealed class BreakRules(TextSurvey survey)
{
    // A writer's line break shows where the next word would have fitted; letters differ in width, hence the margins.
    private const double AlmostFull = 0.97;
    private const double ShortAfterSentence = 0.9;
    private const double ClearlyShort = 0.85;
    private const double VeryShort = 0.7;
    private const double MuchWider = 1.5;
    private const int LongEnoughToRunOn = 40;

    private readonly WrapStyle wrap = survey.Wrap;

    /// <summary>Tells whether the line belongs to the open block.</summary>
    public bool GoesOn(OpenBlock open, TextLine line, int blanks, bool isNewPage)
    {
        var (last, next) = (open.LastLine, line.Text);
        if (IsMidWord(last, next, blanks))
        {
            return true;
        }

        var marker = ListMarker.Find(next);
        var isPaused = IsPaused(last);
        if (marker is { IsSure: true }
            || survey.Numbering.Paragraphs.Contains(line.Number)
            || NumberedWord.Follow(open.FirstLine, next)
            || StartsPart(last, line, blanks > 0 || isNewPage, isPaused)
            || IsRecurring(open, next, isPaused)
            || (LineShape.StartsWithAddress(next) && (blanks > 0 || LineShape.EndsInAddress(last))))
        {
            return false;
        }

        if (!wrap.Wraps || last.Length > (wrap.Width * 2) + LongEnoughToRunOn)
        {
            return marker is null && !isPaused && blanks <= 2 && last.Length >= LongEnoughToRunOn
                && (LineShape.EndsOpen(last) || LineShape.StartsLower(next));
        }

        return blanks == 0 && !isNewPage
            ? GoesOnDirectly(open, next, marker, isPaused)
            : marker is null && GoesOnAfterGap(open, next, blanks, isNewPage, isPaused);
    }

    /// <summary>Tells whether a paragraph was broken off by something else, such as the notes at the foot of its page.</summary>
    public bool IsBrokenOff(OpenBlock open) =>
        wrap.Wraps && !IsPaused(open.LastLine) && open.LastLine.Length >= wrap.Width * VeryShort;

    /// <summary>Tells whether a line may go on with a paragraph that was broken off, and not with the note before it.</summary>
    public static bool MayResume(OpenBlock note, string next) =>
        LineShape.StartsLower(next) && ListMarker.Find(next) is null && IsPaused(note.LastLine);

    /// <summary>Tells whether a sentence, a clause or an address ends with the line.</summary>
    public static bool IsPaused(string last) =>
        LineShape.EndsSentence(last) || LineShape.EndsClause(last) || LineShape.EndsInAddress(last);

    // A word broken by a hyphen, or a mark that only ever follows a word.
    private static bool IsMidWord(string last, string next, int blanks) => blanks <= 2
        && (next[0] is ',' or ';' or ')'
            || (last[^1] == CharacterCleaner.SoftHyphen && char.IsLetter(next[0]))
            || (BrokenWord.Ends(last) && (blanks == 0 || char.IsLower(next[0])) && char.IsLetterOrDigit(next[0])));

    private bool StartsPart(string last, TextLine line, bool isAfterGap, bool isPaused)
    {
        if (!isPaused && !isAfterGap && !Fits(last, line.Text, Math.Max(wrap.Width, last.Length), ClearlyShort))
        {
            return false;
        }

        if (HeadingShape.IsCaption(line.Text))
        {
            return true;
        }

        return WordedNumber.Find(line.Text) is { } worded
            ? worded.Length == line.Text.Length || HeadingShape.IsTitle(HeadingShape.TitleAfter(line.Text, worded.Length))
            : IsSection(line, isAfterGap);
    }

    // A line that stands in many places begins a paragraph in each of them; a short one such as "Commentary" also ends there.
    private bool IsRecurring(OpenBlock open, string next, bool isPaused) =>
        (isPaused && LineShape.StartsUpper(next) && IsRecurring(next))
        || (open.LineCount == 1 && HeadingShape.IsPlainTitle(open.FirstLine) && IsRecurring(open.FirstLine));

    private bool IsRecurring(string line) =>
        survey.RecurringLines.Count > 0 && FurnitureKey.Of(line) is { } key && survey.RecurringLines.Contains(key);

    private bool IsSection(TextLine line, bool isAfterGap) => DecimalNumber.TryRead(line.Text, out var number) && (number.Depth > 1
        ? survey.Numbering.Sections.Contains(line.Number)
        : isAfterGap && survey.Numbering.HasSectionAfter(number.First, line.Number)
            && HeadingShape.IsTitle(HeadingShape.TitleAfter(line.Text, number.MarkLength)));

    private bool GoesOnDirectly(OpenBlock open, string next, ListMarker? marker, bool isPaused)
    {
        var last = open.LastLine;
        var width = open.LineCount > 1 ? Math.Max(open.Widest, last.Length) : Math.Max(wrap.Width, last.Length);
        if (marker is not null)
        {
            return open.Kind != TextBlockKind.ListItem && !isPaused && !Fits(last, next, width, ClearlyShort);
        }

        if (Definition.Is(next) && (Definition.Is(open.FirstLine) || Fits(last, next, wrap.Width, VeryShort)))
        {
            return false;
        }

        if (LineShape.StartsLower(next))
        {
            return !isPaused || !Fits(last, next, width, VeryShort);
        }

        if (LineShape.EndsInAddress(last) || (open.LineCount > 1 && next.Length > open.Widest * MuchWider))
        {
            return false;
        }

        var margin = isPaused ? ShortAfterSentence
            : LineShape.StartsSentence(next) ? AlmostFull
            : char.IsAsciiDigit(next[0]) ? VeryShort
            : ClearlyShort;
        return (!isPaused && LineShape.EndsOpen(last)) || !Fits(last, next, width, margin);
    }

    private bool GoesOnAfterGap(OpenBlock open, string next, int blanks, bool isNewPage, bool isPaused)
    {
        var last = open.LastLine;
        var isFull = !Fits(last, next, wrap.Width, ClearlyShort);
        var isSpacing = wrap.IsDoubleSpaced && blanks == 1;
        if (blanks > 3 && !isNewPage)
        {
            return false;
        }

        if (isPaused)
        {
            return isSpacing && isFull;
        }

        return LineShape.StartsLower(next)
            ? open.Kind == TextBlockKind.ListItem || isSpacing || last.Length >= wrap.Width * VeryShort
            : isFull && (isNewPage || isSpacing || LineShape.EndsOpen(last));
    }

    private static bool Fits(string last, string next, int width, double margin) =>
        last.Length + 1 + LineShape.FirstWordLength(next) <= width * margin;
}
