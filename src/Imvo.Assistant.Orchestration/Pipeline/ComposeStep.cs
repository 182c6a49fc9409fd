using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>
/// Words the answer without a model: paragraphs of the note that answers, with the telling sentence of a document as a quote; where
/// no note answers, up to three quotes from documents.
/// Nothing is written here but what stands in a passage and the wording of <c>prompts/</c>.
/// </summary>
internal sealed class ComposeStep(PromptLibrary prompts, AssessStep assess, QuestionForms forms, AnswerForms kinds) : IAnswerStep
{
    private const int MostWords = 130;
    private const int FewestWordsOfNote = 40;
    private const int MostFollowUps = 3;

    // A note is taken over a document that stands above it when it covers nearly as much of the question.
    private const double NoteCoverage = 0.65;
    private const double NoteTitleCoverage = 0.3;
    private const double NoteScore = 0.55;
    private const double FirstPartFactor = 1.15;
    private const double OtherKindFactor = 0.6;

    // A document is quoted beside a note only when it is about as telling.
    private const double QuoteCoverage = 0.6;
    private const double QuoteScore = 0.55;
    private const double SentenceCoverage = 0.5;

    // To a question of one or two words nearly every sentence on the subject is as telling as the next.
    private const int FewestUnitsToQuote = 3;

    // A note that has less to do with the question is no next step.
    private const double FollowUpScore = 0.45;

    private readonly DocumentQuotes _quotes = new(kinds);
    private readonly DefinitionAnswer _definitions = new(prompts, kinds);

    public void Run(AnswerContext context)
    {
        var answered = context.Parts.Where(assess.IsAnswered).ToList();
        if (SharedNote(context, answered) is { } shared && BestPart(context.Found!, shared, AskedKind.Anything) is { } hit)
        {
            var evidence = Evidence.Of(context.Question, context.Found!, -1);
            var terms = answered.FindAll(part => _definitions.Leads(part, hit)).ConvertAll(part => part.Defined!);
            Answer(context, new QuestionPart(context.Request.Question, context.Found!, evidence, Focus: -1), terms, hit, MostWords);
        }
        else
        {
            foreach (var part in answered)
            {
                var note = BestNote(part, context.Language);
                Answer(context, part, _definitions.Leads(part, note) ? [part.Defined!] : [], note, MostWords / answered.Count);
            }
        }

        foreach (var part in context.Parts.Except(answered))
        {
            context.Draft.Say(prompts.Say("partial_missing", context.Language, "part", part.Text));
        }

        if (string.Equals(context.Intent, SourceRequestStep.Intent, StringComparison.Ordinal))
        {
            context.Draft.Replace(SourceAnswer.Of(context.Draft.Sentences, prompts, context.Language));
        }

        Corrections.Say(context, prompts);
        context.FollowUps = answered.Exists(TellsMore) ? FollowUps(context) : [];
        context.End(answered.Count == context.Parts.Count ? AnswerStatus.Answered : AnswerStatus.Partial);
    }

    // Several parts that lead to the same note are asked of it together: it is told once, with what says most of the whole.
    private string? SharedNote(AnswerContext context, List<QuestionPart> answered)
    {
        if (answered.Count < 2)
        {
            return null;
        }

        var notes = answered.ConvertAll(part => BestNote(part, context.Language)?.Passage.DocumentId);
        return notes.TrueForAll(note => note is not null && string.Equals(note, notes[0], StringComparison.Ordinal)) ? notes[0] : null;
    }

    private PassageHit? BestNote(QuestionPart part, TextLanguage language)
    {
        if (!TellsMore(part))
        {
            return null;
        }

        var note = part.Found.Hits.FirstOrDefault(hit =>
            hit.Passage.Kind == PassageKind.Note && hit.Passage.Language == language
            && (Evidence.CoverageOf(part.Found.Units, hit.MatchedUnits) >= part.Evidence.Coverage * NoteCoverage
                || Evidence.CoverageOf(part.Found.Units, hit.TitleUnits) >= NoteTitleCoverage));
        if (note is null || note.Score < part.Found.Hits[0].Score * NoteScore)
        {
            return null;
        }

        var asked = forms.Asks(part.Text);
        return asked == AskedKind.YesNo
            ? NoteVerdict.Find(part, note.Passage.DocumentId, kinds) ?? BestPart(part.Found, note.Passage.DocumentId, asked)
            : BestPart(part.Found, note.Passage.DocumentId, asked);
    }

    // Of a note in several parts the first, which sums the note up, unless another holds clearly more of the question.
    private PassageHit? BestPart(PassageSearchResult found, string note, AskedKind asked)
    {
        PassageHit? best = null;
        var most = 0.0;
        foreach (var hit in found.Hits)
        {
            if (!string.Equals(hit.Passage.DocumentId, note, StringComparison.Ordinal))
            {
                continue;
            }

            // Asked for a date, number or name, a part without one can hardly answer.
            var holdsKind = !TypedOpening.IsTyped(asked) || TypedOpening.BestOf(hit, found.Units, kinds, asked) > 0;
            var coverage = Evidence.CoverageOf(found.Units, hit.MatchedUnits)
                * (NoteAnswer.IsFirstPart(hit) ? FirstPartFactor : 1)
                * (holdsKind ? 1 : OtherKindFactor);
            if (best is null || coverage > most
                || (coverage >= most && string.CompareOrdinal(hit.Passage.Id, best.Passage.Id) < 0))
            {
                best = hit;
                most = coverage;
            }
        }

        return best;
    }

    private static List<string> FollowUps(AnswerContext context)
    {
        var used = context.Draft.Sentences.Select(sentence => sentence.Passage?.DocumentId).ToHashSet(StringComparer.Ordinal);
        return context.Found!.Hits
            .Where(hit => hit.Passage.Kind == PassageKind.Note && hit.Passage.Language == context.Language)
            .Where(hit => !used.Contains(hit.Passage.DocumentId))
            .Where(hit => hit.Score >= context.Found!.Hits[0].Score * FollowUpScore)
            .Select(hit => hit.Passage.Title)
            .Distinct(StringComparer.Ordinal)
            .Take(MostFollowUps)
            .ToList();
    }

    // Of a term that no passage holds, only words were found: what they stand in has another subject.
    private bool TellsMore(QuestionPart part) => assess.IsFound(part) && (part.Defined is null || part.DefinedUnit >= 0);

    // The definitions, if any, and then what was found.
    private void Answer(AnswerContext context, QuestionPart part, IReadOnlyList<TermDefinition> terms, PassageHit? note, int mostWords)
    {
        var before = context.Draft.Words;
        foreach (var term in terms)
        {
            _definitions.Add(context, term);
        }

        if (note is not null || TellsMore(part))
        {
            Tell(context, part, terms, note, mostWords - (context.Draft.Words - before));
        }
    }

    private void Tell(AnswerContext context, QuestionPart part, IReadOnlyList<TermDefinition> terms, PassageHit? note, int mostWords)
    {
        // A note that says itself what the term is keeps the sentence that does so in front.
        var asked = part.Defined is null || (part.AsksMore && terms.Count > 0) ? forms.Asks(part.Text) : AskedKind.Definition;
        var quote = Quotable(part, note);
        if (note is null && quote is { Passage.Kind: PassageKind.Note })
        {
            // No note stands out, and yet one is the best there is: it is told as a note, with what it stands on.
            (note, quote) = (quote, null);
        }

        if (note is null)
        {
            QuoteDocuments(context, part, asked, mostWords);
            return;
        }

        var beside = quote is null ? null : TellingBesideNote(part, quote, asked);
        var wordsBeside = beside is null ? 0 : DraftAnswer.CountWords(beside.Quote) + DraftAnswer.CountWords(beside.Hit.Passage.Title);
        var words = Math.Max(mostWords - wordsBeside, FewestWordsOfNote);
        if (terms.Count == 0)
        {
            NoteAnswer.Add(context, part, note, kinds, asked, words);
        }
        else
        {
            NoteAfterDefinition.Add(context, part, terms, note, kinds, asked, words);
        }

        if (beside is not null)
        {
            Quote(context, beside, "quote");
        }
    }

    private void QuoteDocuments(AnswerContext context, QuestionPart part, AskedKind asked, int mostWords)
    {
        var windows = _quotes.Choose(part, asked, mostWords);
        string? before = null;
        foreach (var window in windows)
        {
            Quote(context, window, Wording(window, before, context.Language));
            before = window.Hit.Passage.DocumentId;
        }
    }

    private static string Wording(QuoteWindow window, string? before, TextLanguage language) =>
        string.Equals(before, window.Hit.Passage.DocumentId, StringComparison.Ordinal) ? "quote_more"
        : (before is not null, window.Hit.Passage.Language != language) switch
        {
            (true, true) => "quote_also_foreign",
            (true, false) => "quote_also",
            (false, true) => "quote_foreign",
            _ => "quote",
        };

    private static int SentenceEnd(string text) => SentenceSplitter.Split(text) is [var (start, length), ..] ? start + length : text.Length;

    // Beside a note only a whole sentence is worth quoting that holds a good part of the question itself.
    private QuoteWindow? TellingBesideNote(QuestionPart part, PassageHit hit, AskedKind asked)
    {
        var window = _quotes.Choose(part, asked, 1).FirstOrDefault();
        if (window is null || !ReferenceEquals(window.Hit, hit) || window.Coverage < SentenceCoverage)
        {
            return null;
        }

        var sentence = window with { Length = SentenceEnd(window.Quote) };
        return sentence.Quote[^1] is '.' or '!' or ';' ? sentence : null;
    }

    private static PassageHit? Quotable(QuestionPart part, PassageHit? note)
    {
        var hits = part.Found.Hits;
        if (note is null)
        {
            return hits.MaxBy(hit => (Evidence.CoverageOf(part.Found.Units, hit.MatchedUnits), hit.Score));
        }

        return hits.FirstOrDefault(hit => hit.Passage.Kind == PassageKind.Document
            && hit.Passage.Language == note.Passage.Language
            && hit.Score >= hits[0].Score * QuoteScore
            && part.Evidence.UnitCount >= FewestUnitsToQuote
            && Evidence.CoverageOf(part.Found.Units, hit.MatchedUnits) >= QuoteCoverage);
    }

    private void Quote(AnswerContext context, QuoteWindow window, string wording)
    {
        var passage = window.Hit.Passage;
        if (passage.IsFiction)
        {
            context.Draft.Say(prompts.Say("fiction", context.Language));
        }

        var text = prompts.Say(wording, context.Language, "title", passage.Title)
            .Replace("{quote}", OnOneLine(window.Quote), StringComparison.Ordinal);
        var source = new CitedSource(passage.Title, passage.Publisher, passage.Locator, passage.Url, passage.Date, Confirmed: true);
        context.Draft.Add(new DraftSentence(text, passage, window.Quote, [source], StartsParagraph: true, IsListItem: false));
    }

    private static string OnOneLine(string quote) => string.Join(' ', quote.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
