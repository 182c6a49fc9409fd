using System.Globalization;
using System.Text;

namespace Imvo.Assistant.Retrieval.Ingestion.Pdf;

/// <summary>
/// Reads the table that <c>pdftotext -tsv</c> writes: a row for each page, block, line and word, with its place. Unlike its plain text
/// it keeps the hyphens at line ends and tells where the words stand.
/// </summary>
internal sealed class PageReader(string path, IngestionLimits limits, ShortLines rows)
{
    // level, page, paragraph, block, line, word, left, top, width, height, confidence, text
    private const int Columns = 12;
    private const char Separator = '\t';

    // A page of a newspaper holds some ten thousand.
    private const int MostWordsOnPage = 200_000;

    // A gap of so much of the height of the letters is a blank; within a word a change of font leaves a smaller one.
    private const double Blank = 0.08;

    private readonly StringBuilder text = new();
    private List<PdfBlock> blocks = [];
    private List<PdfLine> lines = [];
    private Box box;
    private int words;

    /// <summary>Reads the pages one by one.</summary>
    public IEnumerable<PdfPage> Read()
    {
        var isOnPage = false;
        while (rows.Read() is { } row)
        {
            var cells = row.Split(Separator, Columns);
            if (cells.Length < Columns || cells[0] is not ("1" or "3" or "4" or "5") || !TryRead(cells, out var place))
            {
                // The head, or what follows a line break inside a word.
                continue;
            }

            if (cells[0] is "1")
            {
                if (isOnPage)
                {
                    yield return EndPage();
                }

                isOnPage = true;
            }
            else
            {
                Accept(cells[0], cells[^1], place);
            }
        }

        if (isOnPage)
        {
            yield return EndPage();
        }
    }

    private static bool TryRead(string[] cells, out Box place)
    {
        place = default;
        if (!TryRead(cells[6], out var left) || !TryRead(cells[7], out var top) || !TryRead(cells[8], out var width) || !TryRead(cells[9], out var height))
        {
            return false;
        }

        place = new Box(left, top, left + width, top + height);
        return true;
    }

    private static bool TryRead(string cell, out double value) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);

    private void Accept(string level, string word, Box place)
    {
        if (level is "5")
        {
            if (++words > MostWordsOnPage)
            {
                throw PdfRejection.TooMuchText(path, limits);
            }

            text.Append(text.Length > 0 && place.Left - box.Right > (place.Bottom - place.Top) * Blank ? " " : string.Empty).Append(word);
            box = text.Length == word.Length ? place : box.With(place);
            return;
        }

        EndLine();
        if (level is "3")
        {
            EndBlock();
        }
    }

    private void EndLine()
    {
        if (text.Length > 0)
        {
            lines.Add(new PdfLine(box.Left, box.Top, box.Right, box.Bottom, text.ToString()));
            text.Clear();
        }
    }

    private void EndBlock()
    {
        if (lines.Count > 0)
        {
            blocks.Add(new PdfBlock(lines));
            lines = [];
        }
    }

    private PdfPage EndPage()
    {
        EndLine();
        EndBlock();
        var page = new PdfPage(blocks);
        (blocks, words) = ([], 0);
        return page;
    }

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public Box With(Box other) =>
            new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
    }
}
