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

    // A document is quoted beside a note only when it is about as telling.
    private const double QuoteCoverage = 0.6;
    private const double QuoteScore = 0.55;
    private const double SentenceCoverage = 0.5;

    // To a question of one or two words nearly every sentence on the subject is as telling as the next.
    private const int FewestUnitsToQuote = 3;

    // A note that has less to do with the question is no next step.
    private const double FollowUpScore = 0.45;

    private readonly DocumentQuotes _quotes = new(kinds);

    public void Run(AnswerContext context)
    {
        var answered = context.Parts.Where(assess.IsAnswered).ToList();
        if (SharedNote(context, answered) is { } shared && BestPart(context.Found!, shared) is { } hit)
        {
            var evidence = Evidence.Of(context.Question, context.Found!, -1);
            Answer(context, new QuestionPart(context.Request.Question, context.Found!, evidence, Focus: -1), hit, MostWords);
        }
        else
        {
            foreach (var part in answered)
            {
                Answer(context, part, BestNote(part, context.Language), MostWords / answered.Count);
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

        SayCorrections(context);
        context.FollowUps = FollowUps(context);
        context.End(answered.Count == context.Parts.Count ? AnswerStatus.Answered : AnswerStatus.Partial);
    }

    // Several parts that lead to the same note are asked of it together: it is told once, with what says most of the whole.
    private static string? SharedNote(AnswerContext context, List<QuestionPart> answered)
    {
        if (answered.Count < 2)
        {
            return null;
        }

        var notes = answered.ConvertAll(part => BestNote(part, context.Language)?.Passage.DocumentId);
        return notes.TrueForAll(note => note is not null && string.Equals(note, notes[0], StringComparison.Ordinal)) ? notes[0] : null;
    }

    private static PassageHit? BestNote(QuestionPart part, TextLanguage language)
    {
        var note = part.Found.Hits.FirstOrDefault(hit =>
            hit.Passage.Kind == PassageKind.Note && hit.Passage.Language == language
            && (Evidence.CoverageOf(part.Found.Units, hit.MatchedUnits) >= part.Evidence.Coverage * NoteCoverage
                || Evidence.CoverageOf(part.Found.Units, hit.TitleUnits) >= NoteTitleCoverage));
        return note is null || note.Score < part.Found.Hits[0].Score * NoteScore ? null : BestPart(part.Found, note.Passage.DocumentId);
    }

    // Of a note in several parts the first, which sums the note up, unless another holds clearly more of the question.
    private static PassageHit? BestPart(PassageSearchResult found, string note)
    {
        PassageHit? best = null;
        var most = 0.0;
        foreach (var hit in found.Hits)
        {
            if (!string.Equals(hit.Passage.DocumentId, note, StringComparison.Ordinal))
            {
                continue;
            }

            var coverage = Evidence.CoverageOf(found.Units, hit.MatchedUnits) * (NoteAnswer.IsFirstPart(hit) ? FirstPartFactor : 1);
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

    private void SayCorrections(AnswerContext context)
    {
        foreach (var unit in context.Found!.Units.Where(unit => unit.Corrected is not null).DistinctBy(unit => unit.Corrected, StringComparer.Ordinal))
        {
            var typed = TypedWord(context.Question, unit.Corrected!);
            if (typed is not null)
            {
                context.Draft.Say(prompts.Say("corrected", context.Language, "typed", typed)
                    .Replace("{read}", unit.Corrected, StringComparison.Ordinal));
            }
        }
    }

    // The word of the question that is one typing error away from the correction: same first letter, nearest length.
    private static string? TypedWord(string question, string corrected) => question
        .Split([' ', ',', '.', '?', '!', ';', ':', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => char.ToLowerInvariant(word[0]) == corrected[0] && Math.Abs(word.Length - corrected.Length) <= 1)
        .Where(word => !string.Equals(word, corrected, StringComparison.OrdinalIgnoreCase))
        .MinBy(word => word.Zip(corrected).Count(pair => char.ToLowerInvariant(pair.First) != pair.Second));

    private void Answer(AnswerContext context, QuestionPart part, PassageHit? note, int mostWords)
    {
        var asked = forms.Asks(part.Text);
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
        NoteAnswer.Add(context, part, note, kinds, asked, Math.Max(mostWords - wordsBeside, FewestWordsOfNote));
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
