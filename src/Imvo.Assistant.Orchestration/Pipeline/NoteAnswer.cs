using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Takes from a note the paragraphs that answer a question.</summary>
internal static class NoteAnswer
{
    // A paragraph elsewhere in the note must hold clearly more of the question to go before the first one, which was written to
    // answer the note's title.
    private const double ClearlyBetter = 1.7;

    // When the title holds this share of the question, the question is the one the note was written for.
    private const double TitleAsked = 0.4;

    // Only the first passage of a note begins with the answer to its title.
    private const string FirstPart = "#1";

    // A shorter block, such as a full name, is an answer only when it is asked for.
    private const int FewestWords = 9;

    // More sources than these behind one paragraph are noise in an answer; the note itself names them all.
    private const int MostSources = 3;

    /// <summary>Adds blocks to the draft until the number of words is reached; the first always fits.</summary>
    public static void Add(AnswerContext context, QuestionPart part, PassageHit hit, int mostWords, bool wantsDigit)
    {
        var blocks = NoteBlock.Of(hit, part.Found.Units, wantsDigit);
        var best = blocks.Where(block => block is { IntroducesList: false, Words: >= FewestWords }).MaxBy(block => block.Score) ?? blocks[0];
        var isFirstPart = hit.Passage.Id.EndsWith(FirstPart, StringComparison.Ordinal);
        var asksTitle = isFirstPart && Evidence.CoverageOf(part.Found.Units, hit.TitleUnits) >= TitleAsked;
        var isBetter = best.Score > blocks[0].Score * (isFirstPart ? ClearlyBetter : 1);
        var lead = !asksTitle && isBetter ? best : blocks[0];
        var leadAt = blocks.IndexOf(lead);
        var chosen = new HashSet<NoteBlock>(ReferenceEqualityComparer.Instance) { lead };
        var words = lead.Words;

        // A note written for the question is told in its own order; of another, what says something of the question goes first.
        foreach (var block in blocks
            .Where(block => !ReferenceEquals(block, lead) && block.Words >= FewestWords)
            .OrderByDescending(block => asksTitle || block.Score > 0)
            .ThenBy(block => blocks.IndexOf(block) < leadAt)
            .ThenBy(block => blocks.IndexOf(block)))
        {
            if (words + block.Words <= mostWords)
            {
                chosen.Add(block);
                words += block.Words;
            }
        }

        var isOpening = true;
        var said = 0;
        foreach (var span in blocks.Where(chosen.Contains).OrderByDescending(block => ReferenceEquals(block, lead)).SelectMany(block => block.Spans))
        {
            // A lead with a long list is cut between items.
            var count = hit.Passage.Text.AsSpan(span.Start, span.Length).Count(' ') + 1;
            if (said > 0 && said + count > mostWords)
            {
                continue;
            }

            Add(context, hit.Passage, span, isOpening);
            isOpening = false;
            said += count;
        }
    }

    private static void Add(AnswerContext context, Passage passage, PassageSpan span, bool isOpening)
    {
        var quote = passage.Text.Substring(span.Start, span.Length);
        var sentences = SentenceSplitter.Split(quote);

        // An answer opens with the answer, not with the heading of its paragraph ("Waar ligt de grens?").
        var skipped = 0;
        while (isOpening && skipped + 1 < sentences.Count
            && IsLeadIn(quote.AsSpan(sentences[skipped].Start, sentences[skipped].Length)))
        {
            skipped++;
        }

        var isFirst = true;
        foreach (var (start, length) in sentences.Skip(skipped))
        {
            context.Draft.Add(new DraftSentence(
                quote.Substring(start, length), passage, quote, [.. span.Sources.Take(MostSources)], isFirst, span.IsListItem));
            isFirst = false;
        }
    }

    private static bool IsLeadIn(ReadOnlySpan<char> sentence) =>
        sentence[^1] is '?' or ':';
}
