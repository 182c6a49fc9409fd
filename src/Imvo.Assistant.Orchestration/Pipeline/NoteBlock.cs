using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>A paragraph of a note with the list it introduces: shown together or not at all.</summary>
/// <param name="Spans">The paragraph and its list items.</param>
/// <param name="Words">Number of words.</param>
/// <param name="Score">Weight of the question's units in the best of its spans.</param>
/// <param name="IntroducesList">Whether it opens with words that only announce its list.</param>
/// <param name="HoldsKind">Whether it holds the kind of thing that is asked for.</param>
/// <param name="Units">Bits of the units that stand in it.</param>
/// <param name="IsVerdict">Whether it opens with yes or no.</param>
/// <param name="IsWarning">Whether it only says what is not confirmed.</param>
internal sealed record NoteBlock(
    IReadOnlyList<PassageSpan> Spans, int Words, double Score, bool IntroducesList, bool HoldsKind, ulong Units, bool IsVerdict, bool IsWarning)
{
    /// <summary>Bits of the units in the heading and the sentence that says yes or no; null when none does.</summary>
    public ulong? Verdict { get; init; }

    // Asked for a date, number or name, a block that holds one goes before a block that does not.
    private const double KindFactor = 1.5;

    // "Ja.", "Nee, nu niet.", "That depends on your plan."
    private const int BareVerdict = 35;

    /// <summary>Its list alone; the paragraph keeps its share of the words, so that the list is told whole.</summary>
    public NoteBlock WithoutIntroduction() => this with { Spans = [.. Spans.Skip(1)], IntroducesList = false, IsVerdict = false };

    /// <summary>The blocks of a note's passage in order.</summary>
    public static List<NoteBlock> Of(PassageHit hit, IReadOnlyList<QueryUnit> units, AnswerForms forms, AskedKind asked)
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

        return groups.ConvertAll(spans => Weigh(hit, units, forms, asked, spans));
    }

    private static NoteBlock Weigh(
        PassageHit hit, IReadOnlyList<QueryUnit> units, AnswerForms forms, AskedKind asked, List<PassageSpan> spans)
    {
        var start = spans[0].Start;
        var length = spans[^1].Start + spans[^1].Length - start;
        var text = hit.Passage.Text.Substring(start, length);

        // The best paragraph or item counts: a long list would win by its length alone.
        var score = double.NegativeInfinity;
        foreach (var span in spans)
        {
            score = Math.Max(score, SentenceRanking.Weigh(hit, units, span.Start, span.Length));
        }

        var isOfKind = asked is AskedKind.Date or AskedKind.Number or AskedKind.Amount or AskedKind.Name or AskedKind.Reason;
        var holdsKind = !isOfKind || forms.Holds(text, asked);
        var introducesList = spans.Count > 1 && hit.Passage.Text[start + spans[0].Length - 1] is ':' or '?';
        return new NoteBlock(
            spans,
            DraftAnswer.CountWords(text),
            isOfKind && holdsKind ? score * KindFactor : score,
            introducesList,
            holdsKind,
            SentenceRanking.UnitsIn(hit, start, length),
            forms.OpensWithVerdict(text),
            text.StartsWith('⚠'))
        {
            Verdict = VerdictOf(hit, forms, spans[0]),
        };
    }

    // A paragraph with a heading that asks ("Mag je stoppen? Nee, …") says yes or no to that.
    private static ulong? VerdictOf(PassageHit hit, AnswerForms forms, PassageSpan paragraph)
    {
        var text = hit.Passage.Text.Substring(paragraph.Start, paragraph.Length);
        var sentences = SentenceSplitter.Split(text);
        var at = NoteAnswer.Opening(text, sentences);
        var (start, length) = sentences[at];
        if (!forms.OpensWithAnswer(text.Substring(start, length)))
        {
            return null;
        }

        // After a bare yes or no the next sentence says to what.
        (start, length) = length <= BareVerdict && at + 1 < sentences.Count ? sentences[at + 1] : (start, length);
        return SentenceRanking.UnitsIn(hit, paragraph.Start, start + length);
    }
}
