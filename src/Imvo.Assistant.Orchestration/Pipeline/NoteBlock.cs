using Imvo.Assistant.Core.Knowledge;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>A paragraph of a note with the list it introduces: shown together or not at all.</summary>
/// <param name="Spans">The paragraph and its list items.</param>
/// <param name="Words">Number of words.</param>
/// <param name="Score">Weight of the question's units in the best of its spans.</param>
/// <param name="IntroducesList">Whether it opens with words that only announce its list.</param>
internal sealed record NoteBlock(IReadOnlyList<PassageSpan> Spans, int Words, double Score, bool IntroducesList)
{
    // Asked for a date or number, a block that holds one goes before a block that does not.
    private const double DigitFactor = 1.5;

    /// <summary>The blocks of a note's passage in order.</summary>
    public static List<NoteBlock> Of(PassageHit hit, IReadOnlyList<QueryUnit> units, bool wantsDigit)
    {
        var groups = new List<List<PassageSpan>>();
        foreach (var span in hit.Passage.Spans)
        {
            if (groups.Count == 0 || !span.IsListItem)
            {
                groups.Add([]);
            }

            groups[^1].Add(span);
        }

        return groups.ConvertAll(spans => Weigh(hit, units, wantsDigit, spans));
    }

    private static NoteBlock Weigh(PassageHit hit, IReadOnlyList<QueryUnit> units, bool wantsDigit, List<PassageSpan> spans)
    {
        var start = spans[0].Start;
        var length = spans[^1].Start + spans[^1].Length - start;
        var text = hit.Passage.Text.AsSpan(start, length);

        // The best paragraph or item counts: a long list would win by its length alone.
        var score = spans.Max(span => SentenceRanking.Weigh(hit, units, span.Start, span.Length));
        var hasDigit = text.IndexOfAnyInRange('0', '9') >= 0;
        var introducesList = spans.Count > 1 && hit.Passage.Text[start + spans[0].Length - 1] is ':' or '?';
        return new NoteBlock(spans, text.Count(' ') + 1, wantsDigit && hasDigit ? score * DigitFactor : score, introducesList);
    }
}
