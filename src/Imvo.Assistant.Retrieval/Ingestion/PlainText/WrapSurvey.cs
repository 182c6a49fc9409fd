using Imvo.Assistant.Retrieval.Ingestion.Files;

namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>Finds out whether a text is broken into lines of a fixed width, how wide they are, and how they are spaced.</summary>
internal sealed class WrapSurvey
{
    private const int WidestLine = 250;
    private const int UsualWidth = 80;
    private const int FewestPages = 3;
    private const int FewestLinesPerPage = 15;

    private readonly long[] widths = new long[WidestLine + 1];
    private TextLine previous;
    private int blanks;
    private long lines;
    private long indentedByOne;
    private long indentedFurther;
    private long pairs;
    private long continued;
    private long spacedPairs;
    private long spacedContinued;

    /// <summary>Learns from a line.</summary>
    public void Learn(TextLine line)
    {
        if (line.IsBlank)
        {
            blanks++;
            return;
        }

        lines++;
        indentedByOne += line.Indent == 1 ? 1 : 0;
        indentedFurther += line.Indent == 2 ? 1 : 0;
        if (previous.Text is { Length: > 0 } last && blanks < 2)
        {
            var goesOn = GoesOn(last, line.Text);
            widths[Math.Min(last.Length, WidestLine)] += goesOn ? 1 : 0;
            pairs += blanks == 0 ? 1 : 0;
            spacedPairs += blanks;
            continued += blanks == 0 && goesOn ? 1 : 0;
            spacedContinued += blanks == 1 && goesOn ? 1 : 0;
        }

        previous = line;
        blanks = 0;
    }

    /// <summary>Draws the conclusion after the last line.</summary>
    public WrapStyle Conclude() => new(
        Wraps: continued * 5 >= pairs && continued + spacedContinued > 0,
        IsDoubleSpaced: spacedContinued >= 5 && spacedContinued * 3 >= spacedPairs,
        Width: Width(),
        IndentMarksPage: indentedByOne >= FewestPages && indentedFurther == 0 && indentedByOne * FewestLinesPerPage <= lines);

    private static bool GoesOn(string last, string next) =>
        !LineShape.EndsSentence(last) && !LineShape.EndsClause(last) && LineShape.StartsLower(next) && ListMarker.Find(next) is null;

    // Nine in ten of the lines that go on in the next one are no wider.
    private int Width()
    {
        var total = widths.Sum();
        var seen = 0L;
        for (var width = 0; width < widths.Length && total > 0; width++)
        {
            seen += widths[width];
            if (seen * 10 >= total * 9)
            {
                return Math.Max(width, 20);
            }
        }

        return UsualWidth;
    }
}
