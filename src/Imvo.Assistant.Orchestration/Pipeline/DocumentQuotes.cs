using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Chooses what is quoted of documents: the most telling sentences of the best passages, each with what follows it.</summary>
internal sealed class DocumentQuotes(AnswerForms forms)
{
    // Passages from which is quoted.
    private const int MostPassages = 5;
    private const int MostQuotes = 3;

    // A sentence of fewer words says too little to stand alone; of more, too much to quote.
    private const int FewestWords = 4;
    private const int MostWordsOfSentence = 70;

    // The sentences after the telling one often hold the condition or the list.
    private const int MostWordsOfQuote = 75;

    // A sentence without the kind of thing asked for (a date, a name) is less likely the one that answers.
    private const double OtherKind = 0.6;

    // Further quotes must be nearly as telling as the first.
    private const double LeastShare = 0.6;

    /// <summary>Chooses the quotes, the most telling first.</summary>
    /// <param name="part">The question.</param>
    /// <param name="asked">The kind of answer it asks for.</param>
    /// <param name="mostWords">Words of all quotes together; the first is always given.</param>
    public List<QuoteWindow> Choose(QuestionPart part, AskedKind asked, int mostWords)
    {
        var hits = part.Found.Hits.Where(hit => hit.Passage.Kind == PassageKind.Document).Take(MostPassages).ToList();
        var windows = hits.SelectMany(hit => Windows(hit, hits[0].Score, part.Found.Units, asked)).ToList();
        windows.Sort((one, other) => one.Score != other.Score
            ? other.Score.CompareTo(one.Score)
            : string.CompareOrdinal(one.Hit.Passage.Id, other.Hit.Passage.Id) is not 0 and var order ? order : one.Start.CompareTo(other.Start));
        var chosen = new List<QuoteWindow>();
        var words = 0;
        foreach (var window in windows)
        {
            // The title is said with the first quote of a document.
            var isNew = !chosen.Exists(earlier => string.Equals(earlier.Hit.Passage.DocumentId, window.Hit.Passage.DocumentId, StringComparison.Ordinal));
            var count = DraftAnswer.CountWords(window.Quote) + (isNew ? DraftAnswer.CountWords(window.Hit.Passage.Title) : 0);
            if (chosen.Count == 0 || (window.Score >= chosen[0].Score * LeastShare
                && words + count <= mostWords
                && !chosen.Exists(earlier => Overlap(earlier, window))))
            {
                chosen.Add(window);
                words += count;
            }

            if (chosen.Count == MostQuotes)
            {
                break;
            }
        }

        // The quotes of one document together, in the order of their best.
        return [.. chosen.GroupBy(window => window.Hit.Passage.DocumentId, StringComparer.Ordinal).SelectMany(document => document)];
    }

    private static bool Overlap(QuoteWindow one, QuoteWindow other) =>
        string.Equals(one.Hit.Passage.Id, other.Hit.Passage.Id, StringComparison.Ordinal)
        && one.Start < other.Start + other.Length && other.Start < one.Start + one.Length;

    private IEnumerable<QuoteWindow> Windows(PassageHit hit, double best, IReadOnlyList<QueryUnit> units, AskedKind asked)
    {
        var text = hit.Passage.Text;
        var sentences = SentenceSplitter.Split(text);
        var overSentences = hit.TitleUnits | HeadingUnits(hit);
        for (var i = 0; i < sentences.Count; i++)
        {
            var (start, length) = sentences[i];
            var words = DraftAnswer.CountWords(text.Substring(start, length));
            if (words is < FewestWords or > MostWordsOfSentence)
            {
                continue;
            }

            var own = SentenceRanking.UnitsIn(hit, start, length);
            var above = hit.MatchedUnits & ~own & overSentences;
            // What stands in the title or the headings over a sentence is meant in it.
            var coverage = Evidence.CoverageOf(units, own | above);
            if (own == 0)
            {
                continue;
            }

            var end = End(text, sentences, i, words);
            var kind = forms.Holds(text.Substring(start, length), asked) ? 1 : OtherKind;
            yield return new QuoteWindow(hit, start, end - start, coverage * kind * hit.Score / best, coverage);
        }
    }

    // Units of the passage that stand in none of its sentences stand in its headings.
    private static ulong HeadingUnits(PassageHit hit) => hit.MatchedUnits & ~SentenceRanking.UnitsIn(hit, 0, hit.Passage.Text.Length);

    private static int End(string text, List<(int Start, int Length)> sentences, int first, int words)
    {
        var end = sentences[first].Start + sentences[first].Length;
        for (var i = first + 1; i < sentences.Count; i++)
        {
            words += DraftAnswer.CountWords(text.Substring(sentences[i].Start, sentences[i].Length));
            if (words > MostWordsOfQuote)
            {
                break;
            }

            end = sentences[i].Start + sentences[i].Length;
        }

        return end;
    }
}
