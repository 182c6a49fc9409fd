using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Takes from a note the paragraphs that answer a question.</summary>
internal static class NoteAnswer
{
    // A paragraph elsewhere in the note must hold clearly more of the question to go before the first one, which was written to
    // answer the note's title.
    private const double ClearlyBetter = 1.7;

    // Less is needed of a paragraph with the kind of thing that is asked for when the first lacks it.
    private const double KindBetter = 0.8;

    // When the title holds this share of the question, the question is the one the note was written for.
    private const double TitleAsked = 0.4;

    // From this share on a list tells of all that is asked.
    private const double TellsOfAll = 0.95;

    // Only the first passage of a note begins with the answer to its title.
    private const string FirstPart = "#1";

    // A shorter block, such as a full name, is an answer only when it is asked for.
    private const int FewestWords = 9;

    // More sources than these behind one paragraph are noise in an answer; the note itself names them all.
    private const int MostSources = 3;

    /// <summary>Whether a passage is the beginning of its note.</summary>
    public static bool IsFirstPart(PassageHit hit) => hit.Passage.Id.EndsWith(FirstPart, StringComparison.Ordinal);

    /// <summary>
    /// The sentence with which an answer opens: that with the answer, not the heading of its paragraph ("Waar ligt de grens?").
    /// </summary>
    public static int Opening(string paragraph, List<(int Start, int Length)> sentences)
    {
        var first = 0;
        while (first + 1 < sentences.Count && IsLeadIn(paragraph.AsSpan(sentences[first].Start, sentences[first].Length)))
        {
            first++;
        }

        return first;
    }

    /// <summary>Adds blocks to the draft until the number of words is reached; the lead is cut when it alone is longer.</summary>
    public static void Add(
        AnswerContext context, QuestionPart part, PassageHit hit, AnswerForms forms, AskedKind asked, int mostWords)
    {
        var blocks = NoteBlock.Of(hit, part.Found.Units, forms, asked);
        if (context.Reach is { IsDirect: true } && blocks.Exists(block => !block.IsVerdict))
        {
            blocks.RemoveAll(block => block.IsVerdict);
        }

        var chosen = Choose(blocks, part, hit, asked, IsFirstPart(hit), mostWords);
        Tell(context, hit.Passage, chosen, mostWords, new TypedOpening(hit, part.Found.Units, forms, asked));
    }

    /// <summary>The blocks that answer, within a number of words: the one that leads, then the others in the order of the note.</summary>
    /// <param name="blocks">What there is to choose from.</param>
    /// <param name="part">The question.</param>
    /// <param name="hit">The note.</param>
    /// <param name="asked">The kind of answer it asks for.</param>
    /// <param name="isFirstPart">Whether the first block was written to answer the note's title.</param>
    /// <param name="mostWords">The number of words.</param>
    public static List<NoteBlock> Choose(
        List<NoteBlock> blocks, QuestionPart part, PassageHit hit, AskedKind asked, bool isFirstPart, int mostWords)
    {
        var asksTitle = isFirstPart && Evidence.CoverageOf(part.Found.Units, hit.TitleUnits, part.Asking) >= TitleAsked;
        var verdict = asked == AskedKind.YesNo ? NoteVerdict.In(blocks, part, isFirstPart ? hit.TitleUnits : 0, out _) : null;
        var listIsAsked = verdict is null && !asksTitle && blocks[0].IsVerdict && IsTheListAskedFor(blocks, part.Found.Units);
        blocks[0] = listIsAsked ? blocks[0].WithoutIntroduction() : blocks[0];
        var lead = verdict ?? (listIsAsked ? blocks[0] : Lead(blocks, isFirstPart, asksTitle, asked, part.Sought));
        var leadAt = blocks.IndexOf(lead);
        var chosen = new HashSet<NoteBlock>(ReferenceEqualityComparer.Instance) { lead };
        var words = lead.Words;

        // What says something of the question goes before what does not, and what says most before what says less.
        var further = blocks.FindAll(block => !ReferenceEquals(block, lead) && block.Words >= FewestWords);
        further.Sort((one, other) => one.Score != other.Score ? other.Score.CompareTo(one.Score) : Turn(one).CompareTo(Turn(other)));
        foreach (var block in further)
        {
            if (words + block.Words <= mostWords)
            {
                chosen.Add(block);
                words += block.Words;
            }
        }

        return [lead, .. blocks.FindAll(block => !ReferenceEquals(block, lead) && chosen.Contains(block))];

        // After the lead comes what follows it, then what stands before it.
        int Turn(NoteBlock block) => blocks.IndexOf(block) is var at && at < leadAt ? at + blocks.Count : at;
    }

    /// <summary>Adds blocks to the draft.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="passage">The note.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="mostWords">Number of words after which a list is cut.</param>
    /// <param name="opening">Chooses the sentence that the answer opens with; null when it does not open with them.</param>
    public static void Tell(AnswerContext context, Passage passage, IEnumerable<NoteBlock> blocks, int mostWords, TypedOpening? opening)
    {
        var said = 0;
        foreach (var block in blocks)
        {
            foreach (var span in block.Spans)
            {
                // A lead with a long list is cut between items, and then nothing more of the list is told.
                var count = DraftAnswer.CountWords(passage.Text.Substring(span.Start, span.Length));
                if (said > 0 && said + count > mostWords)
                {
                    break;
                }

                var quote = passage.Text.Substring(span.Start, span.Length);
                var sentences = SentenceSplitter.Split(quote);
                Add(context, passage, span, quote, opening?.Order(span, quote, sentences) ?? sentences);
                opening = null;
                said += count;
            }
        }
    }

    /// <summary>Adds what a paragraph says after a place in it, without beginning a new one.</summary>
    public static void AddRest(AnswerContext context, Passage passage, PassageSpan span, int from)
    {
        var quote = passage.Text.Substring(span.Start, span.Length);
        var sentences = SentenceSplitter.Split(quote);
        var first = 0;
        while (first < sentences.Count && sentences[first].Start < from)
        {
            first++;
        }

        Add(context, passage, span, quote, sentences[first..], startsParagraph: false);
    }

    // "What is the difference between A, B and C" is answered by the one list that tells of each, and not by the yes or no before it.
    private static bool IsTheListAskedFor(List<NoteBlock> blocks, IReadOnlyList<QueryUnit> units) =>
        blocks[0].Spans.Count > 2
        && Evidence.CoverageOf(units, blocks[0].Units) >= TellsOfAll
        && blocks.TrueForAll(block => ReferenceEquals(block, blocks[0]) || Evidence.CoverageOf(units, block.Units) < TellsOfAll);

    // The first paragraph was written to answer the title. Another goes before it when it alone is about the thing asked for
    // (a fine, principle 24). Else another goes before it when it says clearly more of the question, or
    // holds the date, number or name that is asked for and the first does not.
    private static NoteBlock Lead(List<NoteBlock> blocks, bool isFirstPart, bool asksTitle, AskedKind asked, ulong sought)
    {
        var first = blocks[0];
        if (sought != 0 && (first.Units & sought) == 0
            && blocks.Find(block => (block.Units & sought) != 0 && block is { IntroducesList: false, IsWarning: false, Words: >= FewestWords }) is { } about)
        {
            return about;
        }

        NoteBlock? highest = null;
        foreach (var block in blocks)
        {
            if (block is { IntroducesList: false, IsWarning: false, Words: >= FewestWords }
                && (first.HoldsKind || block.HoldsKind)
                && !(block.IsVerdict && !ReferenceEquals(block, first))
                && (highest is null || block.Score > highest.Score))
            {
                highest = block;
            }
        }

        var best = highest ?? first;
        if (isFirstPart && (asked == AskedKind.Definition || (asksTitle && first.HoldsKind)))
        {
            return first;
        }

        var needed = !isFirstPart ? 1 : first.HoldsKind ? ClearlyBetter : KindBetter;
        // Yes or no to the note's own question misleads as an answer to another.
        var misleads = first.IsWarning || (first.IsVerdict && !asksTitle);
        return best.Score > first.Score * needed || (misleads && best.Score > 0) ? best : first;
    }

    private static void Add(
        AnswerContext context,
        Passage passage,
        PassageSpan span,
        string quote,
        List<(int Start, int Length)> sentences,
        bool startsParagraph = true)
    {
        foreach (var (start, length) in sentences)
        {
            context.Draft.Add(new DraftSentence(
                quote.Substring(start, length), passage, quote, [.. span.Sources.Take(MostSources)], startsParagraph, span.IsListItem));
            startsParagraph = false;
        }
    }

    private static bool IsLeadIn(ReadOnlySpan<char> sentence) =>
        sentence[^1] is '?' or ':';
}
