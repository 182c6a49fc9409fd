using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Weighs stretches of a passage by the units of the question that occur in them.</summary>
internal static class SentenceRanking
{
    // A sentence of fewer words says too little to stand alone; of more, too much to quote.
    private const int FewestWords = 5;
    private const int MostWords = 60;

    /// <summary>Weight of the distinct units that occur in a stretch.</summary>
    public static double Weigh(PassageHit hit, IReadOnlyList<QueryUnit> units, int start, int length)
    {
        ulong seen = 0;
        var weight = 0.0;
        foreach (var match in hit.Matches)
        {
            if (match.Start >= start && match.Start + match.Length <= start + length && (seen & (1UL << match.Unit)) == 0)
            {
                seen |= 1UL << match.Unit;
                weight += units[match.Unit].Weight;
            }
        }

        return weight;
    }

    /// <summary>The sentences of a passage that can be quoted, best first.</summary>
    public static List<RankedSentence> Best(PassageHit hit, IReadOnlyList<QueryUnit> units, bool wantsDigit)
    {
        var sentences = new List<RankedSentence>();
        foreach (var (start, length) in SentenceSplitter.Split(hit.Passage.Text))
        {
            var text = hit.Passage.Text.AsSpan(start, length);
            var words = text.Count(' ') + 1;
            if (words is < FewestWords or > MostWords)
            {
                continue;
            }

            var score = Weigh(hit, units, start, length);
            var hasDigit = text.IndexOfAnyInRange('0', '9') >= 0;
            sentences.Add(new RankedSentence(start, length, wantsDigit && hasDigit ? score * 1.5 : score));
        }

        sentences.Sort((one, other) => one.Score != other.Score ? other.Score.CompareTo(one.Score) : one.Start.CompareTo(other.Start));
        return sentences;
    }
}
