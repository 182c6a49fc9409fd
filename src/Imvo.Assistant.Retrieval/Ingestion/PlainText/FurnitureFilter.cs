namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>
/// Leaves out running headers, footers, page numbers, print marks and entries of tables of contents in the second reading, and tells each
/// remaining line its page.
/// </summary>
internal sealed class FurnitureFilter(PageNumbering pages, IReadOnlySet<ulong> furniture)
{
    private int count = 1;
    private int nextNumber;
    private bool afterBlank = true;

    /// <summary>Filters the lines. What is left out leaves a blank line, which begins a page when it did.</summary>
    public IEnumerable<TextLine> Filter(IEnumerable<TextLine> lines)
    {
        TextLine? number = null;
        foreach (var line in lines)
        {
            // Whether a lone number is a page number shows at the line after it.
            if (number is { } waiting)
            {
                number = null;
                yield return Pass(waiting, isNumberAlone: line.IsBlank || line.StartsPage);
            }

            if (afterBlank && !line.IsBlank && PageNumberLine.TryRead(line.Text, out _))
            {
                number = line;
                continue;
            }

            yield return Pass(line, isNumberAlone: false);
        }

        if (number is { } last)
        {
            yield return Pass(last, isNumberAlone: true);
        }
    }

    private TextLine Pass(TextLine line, bool isNumberAlone)
    {
        count += line.StartsPage ? 1 : 0;
        afterBlank = line.IsBlank;
        if (line.IsBlank)
        {
            return line;
        }

        if (nextNumber < pages.Lines.Count && pages.Lines[nextNumber].Line == line.Number)
        {
            nextNumber++;
            return Blank(line);
        }

        afterBlank = IsFurniture(line) || PrintMark.Matches(line.Text) || ContentsEntry.Matches(line.Text) || (isNumberAlone && pages.DropsStrayNumbers);
        return afterBlank ? Blank(line) : line with { Page = Page() };
    }

    // A blank with the mark of a new page: a sentence may run on over it.
    private static TextLine Blank(TextLine line) => new(string.Empty, line.Number, StartsPage: true);

    private bool IsFurniture(TextLine line)
    {
        if (furniture.Count == 0 && !pages.HasFormFeeds)
        {
            return false;
        }

        if (!pages.HasFormFeeds)
        {
            return FurnitureKey.Of(line.Text) is { } key && furniture.Contains(key);
        }

        if (line.FromTop is 0 && line.FromBottom is 0)
        {
            return false;
        }

        // On its first page the title of a document is no furniture yet.
        var isKnown = FurnitureKey.Of(line.Text) is { } edge && count > 1
            && ((line.FromTop > 0 && furniture.Contains(FurnitureKey.At(edge, line.FromTop)))
                || (line.FromBottom > 0 && furniture.Contains(FurnitureKey.At(edge, -line.FromBottom))));
        return isKnown || (line.FromTop is 1 || line.FromBottom is 1) && PageNumberLine.TryRead(line.Text, out _);
    }

    private int? Page()
    {
        if (pages.HasFormFeeds)
        {
            return count + pages.PrintedOffset is var page and > 0 ? page : null;
        }

        if (pages.Lines.Count == 0)
        {
            return null;
        }

        return nextNumber == 0 ? pages.FirstPage
            : pages.Lines[nextNumber - 1].Page + (pages.IsAtFoot ? 1 : 0);
    }
}
