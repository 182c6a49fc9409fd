using System.Globalization;
using System.Text;
using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Core.Language;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>Numbers the citations, adds what a user must know about them, and makes the answer.</summary>
internal sealed class FinishStep(PromptLibrary prompts, TimeProvider clock)
{
    // Knowledge older than this is dated in the answer.
    private const int DaysFresh = 60;

    public Answer Finish(AnswerContext context, TimeSpan elapsed)
    {
        AddCautions(context);
        var citations = new CitationList();
        var sentences = new List<AnswerSentence>();
        foreach (var sentence in context.Draft.Sentences)
        {
            sentences.Add(new AnswerSentence(sentence.Text, citations.Numbers(sentence, context.Language)));
        }

        return new Answer
        {
            Status = context.Status ?? AnswerStatus.Error,
            Intent = context.Intent,
            Language = context.Language,
            Engine = "lexical",
            Text = Text(context.Draft.Sentences, sentences),
            Sentences = sentences,
            Citations = citations.All,
            Passages = context.Found is null ? [] : [.. context.Found.Hits.Take(context.Request.Top).Select(Shown)],
            FollowUps = context.FollowUps,
            CorpusVersion = context.Found?.CorpusVersion ?? string.Empty,
            ElapsedMs = Math.Round(elapsed.TotalMilliseconds, 3),
        };
    }

    private static AnswerPassage Shown(PassageHit hit) =>
        new(hit.Passage.Id, hit.Passage.DocumentId, hit.Passage.Locator, hit.Passage.Text, hit.Score);

    private static string Text(IReadOnlyList<DraftSentence> drafts, List<AnswerSentence> sentences)
    {
        var text = new StringBuilder();
        for (var i = 0; i < drafts.Count; i++)
        {
            if (i > 0)
            {
                var staysInList = drafts[i].IsListItem && drafts[i - 1].IsListItem;
                text.Append(drafts[i].StartsParagraph ? staysInList ? "\n" : "\n\n" : " ");
            }

            text.Append(drafts[i] is { IsListItem: true, StartsParagraph: true } ? "- " : string.Empty).Append(sentences[i].Text);

            // Sentences of one paragraph that stand on the same sources share their markers, after the last of them.
            var isShared = i + 1 < drafts.Count && !drafts[i + 1].StartsParagraph
                && sentences[i].Citations.SequenceEqual(sentences[i + 1].Citations);
            if (!isShared)
            {
                foreach (var number in sentences[i].Citations)
                {
                    text.Append(CultureInfo.InvariantCulture, $" [{number}]");
                }
            }
        }

        return text.ToString();
    }

    private void AddCautions(AnswerContext context)
    {
        var cited = context.Draft.Sentences.Where(sentence => sentence.Passage is not null).ToList();
        var notes = cited.Where(sentence => sentence.Passage!.Kind == PassageKind.Note).ToList();
        if (notes.Exists(IsUnmarked))
        {
            context.Draft.Say(prompts.Say("not_confirmed", context.Language));
        }

        var startsParagraph = true;
        if (notes.Exists(sentence => !sentence.Passage!.IsReviewed))
        {
            context.Draft.Say(prompts.Say("not_reviewed", context.Language));
            startsParagraph = false;
        }

        var asOf = context.Request.AsOf ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        if (Oldest(notes) is { } date && Math.Abs(asOf.DayNumber - date.DayNumber) > DaysFresh)
        {
            context.Draft.Say(
                prompts.Say("stand_of", context.Language, "date", WrittenDate.Of(date, context.Language)), startsParagraph);
        }

        if (PersonalData.IsIn(context.Request.Question))
        {
            context.Draft.Say(prompts.Say("personal_data", context.Language));
        }
    }

    private static DateOnly? Oldest(List<DraftSentence> notes)
    {
        DateOnly? oldest = null;
        foreach (var note in notes)
        {
            oldest = DateOf(note.Passage!) is { } date && (oldest is null || date < oldest.Value) ? date : oldest;
        }

        return oldest;
    }

    private static DateOnly? DateOf(Passage passage) =>
        DateOnly.TryParse(passage.Date, CultureInfo.InvariantCulture, out var date) ? date : null;

    // A paragraph with a fact that is not confirmed says so itself when it was rendered from a table.
    private static bool IsUnmarked(DraftSentence sentence)
    {
        var passage = sentence.Passage!;
        var start = passage.Text.IndexOf(sentence.Quote, StringComparison.Ordinal);
        return !sentence.Quote.Contains('⚠', StringComparison.Ordinal)
            && passage.Spans.Any(span => span.Start == start && !span.Confirmed);
    }
}
