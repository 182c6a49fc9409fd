using System.Globalization;

namespace Imvo.Assistant.Retrieval.Ingestion.PlainText;

/// <summary>
/// Finds out in a first reading which lines are page numbers and which page a line lies on: by form feeds, or without them
/// by lone numbers that rise with the text.
/// </summary>
internal sealed class PageNumberSurvey
{
    // Enough for the pages of the largest document; it bounds what is held in memory.
    private const int MostNumbers = 50_000;
    private const int FewestLinesPerPage = 12;
    private const int LookBack = 40;

    private readonly List<(long Line, int Page)> numbers = [];
    private readonly Dictionary<int, int> offsetVotes = [];
    private int pages = 1;
    private int strayNumbers;
    private long lines;

    /// <summary>True when the file has form feeds.</summary>
    public bool HasFormFeeds => pages > 1;

    /// <summary>Learns from a line.</summary>
    public void Learn(TextLine line)
    {
        lines++;
        pages += line.StartsPage ? 1 : 0;
        if (line.FromTop is 1 or 2 || line.FromBottom is 1 or 2)
        {
            VoteForOffset(line.Text);
        }

        if (numbers.Count < MostNumbers && PageNumberLine.TryRead(line.Text, out var page) && page > 0)
        {
            numbers.Add((line.Number, page));
        }
    }

    /// <summary>Draws the conclusion after the last line.</summary>
    public PageNumbering Conclude()
    {
        if (HasFormFeeds)
        {
            var best = offsetVotes.OrderByDescending(vote => vote.Value).ThenBy(vote => Math.Abs(vote.Key)).FirstOrDefault();
            var isPrinted = best.Value >= 3 && best.Value * 2 >= pages;
            return new PageNumbering([], FirstPage: 1, HasFormFeeds: true, isPrinted ? best.Key : 0, DropsStrayNumbers: true);
        }

        // Notes are numbered as well, but only at the end of the text.
        var chain = LongestChain();
        if (chain.Count > 0 && (chain[^1].Line - chain[0].Line) * 2 < lines)
        {
            chain = [];
        }

        strayNumbers = numbers.Count - chain.Count;

        // Many lone numbers outside the chain are the cells of a table, not pages.
        var dropsStray = lines > 20 && strayNumbers <= Math.Max(3, lines / 100);
        return new PageNumbering(chain, FirstPage(chain), HasFormFeeds: false, 0, dropsStray);
    }

    private void VoteForOffset(ReadOnlySpan<char> text)
    {
        Vote(text, text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? text[..end] : text);
        if (text.LastIndexOfAnyExceptInRange('0', '9') is var start and >= 0)
        {
            Vote(text, text[(start + 1)..]);
        }
    }

    private void Vote(ReadOnlySpan<char> line, ReadOnlySpan<char> digits)
    {
        if (line.Length > 120 || digits.Length is 0 or > 4)
        {
            return;
        }

        var offset = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) - pages;
        var votes = offsetVotes.GetValueOrDefault(offset);
        if (votes > 0 || offsetVotes.Count < MostNumbers)
        {
            offsetVotes[offset] = votes + 1;
        }
    }

    // The longest run of numbers that rise by a few at a time, each at least a short page further down.
    private List<(long Line, int Page)> LongestChain()
    {
        var length = new int[numbers.Count];
        var previous = new int[numbers.Count];
        var best = -1;
        for (var index = 0; index < numbers.Count; index++)
        {
            (length[index], previous[index]) = (1, -1);
            for (var back = index - 1; back >= Math.Max(0, index - LookBack); back--)
            {
                var step = numbers[index].Page - numbers[back].Page;
                if (step is >= 1 and <= 4 && numbers[index].Line - numbers[back].Line >= (long)step * FewestLinesPerPage && length[back] >= length[index])
                {
                    (length[index], previous[index]) = (length[back] + 1, back);
                }
            }

            best = best < 0 || length[index] > length[best] ? index : best;
        }

        var chain = new List<(long, int)>();
        for (var index = best; index >= 0 && length[best] >= 3; index = previous[index])
        {
            chain.Add(numbers[index]);
        }

        chain.Reverse();
        return chain;
    }

    // A number at the foot ends its page, one at the head begins it: the length of the first page tells which.
    private static int? FirstPage(List<(long Line, int Page)> chain)
    {
        if (chain.Count == 0)
        {
            return null;
        }

        var perPage = (double)(chain[^1].Line - chain[0].Line) / (chain[^1].Page - chain[0].Page);
        var pagesBefore = (int)Math.Round(chain[0].Line / perPage, MidpointRounding.AwayFromZero);
        return pagesBefore >= chain[0].Page ? chain[0].Page : Math.Max(1, chain[0].Page - 1);
    }
}
