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
internal sealed class ComposeStep(
    PromptLibrary prompts, RetrieveStep retrieve, AssessStep assess, QuestionForms forms, AnswerForms kinds) : IAnswerStep
{
    private const int MostWords = 130;
    private const int FewestWordsOfNote = 40;
    private const int MostFollowUps = 3;

    // The sentences that say which of two sources is newer.
    private const int WordsOnDates = 25;

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
    private readonly NoteChoice _notes = new(forms, kinds);
    private readonly SourceDates _dates = new(prompts);

    public void Run(AnswerContext context)
    {
        var answered = context.Parts.Where(assess.IsAnswered).ToList();
        if (context.Reach?.Verdict is { } verdict)
        {
            context.Draft.Say(verdict);
        }

        if (SharedNote(context, answered) is { } shared && _notes.BestPart(context.Found!, shared, AskedKind.Anything) is { } hit)
        {
            var evidence = Evidence.Of(context.Question, context.Found!, -1);
            var terms = answered.FindAll(part => _definitions.Leads(part, hit)).ConvertAll(part => part.Defined!);
            Answer(context, new QuestionPart(context.Request.Question, context.Found!, evidence, Focus: -1), terms, hit, MostWords);
        }
        else
        {
            foreach (var part in answered)
            {
                var note = BestNote(part, context);
                Answer(context, part, _definitions.Leads(part, note) ? [part.Defined!] : [], note, MostWords / answered.Count);
            }
        }

        if (context.Reach?.Needed is { } needed)
        {
            context.Draft.Say(needed);
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

        var notes = answered.ConvertAll(part => BestNote(part, context)?.Passage.DocumentId);
        return notes.TrueForAll(note => note is not null && string.Equals(note, notes[0], StringComparison.Ordinal)) ? notes[0] : null;
    }

    // What the rules of a law say is followed by the note of that law.
    private PassageHit? BestNote(QuestionPart part, AnswerContext context) =>
        context.Reach is { Verdict: not null, Note: var law } && _notes.BestPart(part.Found, law, AskedKind.YesNo) is { } note ? note
        : TellsMore(part) ? _notes.Best(part, context.Language)
        : null;

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

        var conflict = context.Request.Scope == SearchScope.All
            ? DocumentConflict.Find(part.Found, note, name => retrieve.Documents(context, name), kinds)
            : null;
        var beside = quote is null || conflict is not null ? null : TellingBesideNote(part, quote, asked);
        var quoted = conflict ?? beside;
        var wordsBeside = quoted is null ? 0 : DraftAnswer.CountWords(quoted.Quote) + DraftAnswer.CountWords(quoted.Hit.Passage.Title);
        wordsBeside += conflict is null ? 0 : WordsOnDates;
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

        if (conflict is not null)
        {
            Quote(context, conflict, "conflict");
            context.Draft.Say(_dates.WhichIsNewer(conflict.Hit.Passage, note.Passage, context.Language));
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
