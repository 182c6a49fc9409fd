using Imvo.Assistant.Core.Answers;
using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Orchestration.Prompts;

namespace Imvo.Assistant.Orchestration.Pipeline;

/// <summary>
/// Sums up one document that the question names by its title: telling sentences from all its parts, word for word. What names no
/// document is answered like any other question.
/// </summary>
internal sealed class SummaryStep(PromptLibrary prompts, IPassageIndex index) : IAnswerStep
{
    /// <summary>Intent of a turn that is answered by a summary.</summary>
    public const string Intent = "summary";

    private const int Searched = 10;

    // The name must be about the title: "vat kinderarbeid samen" names no document that has the word in its title by the way.
    private const double NameInTitle = 0.65;

    private readonly SummaryForms _forms = new(prompts);

    public void Run(AnswerContext context)
    {
        if (_forms.NameIn(context.Request.Question) is not { } name || Find(context, name) is not { } document)
        {
            return;
        }

        var sentences = DocumentSummary.Of(index.PassagesOf(document.DocumentId, context.Request.Tenant));
        if (sentences.Count == 0)
        {
            return;
        }

        context.Intent = Intent;
        if (document.IsFiction)
        {
            context.Draft.Say(prompts.Say("fiction", context.Language));
        }

        var wording = document.Language == context.Language ? "summary_of" : "summary_of_foreign";
        context.Draft.Say(prompts.Say(wording, context.Language, "title", document.Title));
        foreach (var (passage, quote) in sentences)
        {
            var source = new CitedSource(passage.Title, passage.Publisher, passage.Locator, passage.Url, passage.Date, Confirmed: true);
            context.Draft.Add(new DraftSentence($"“{OnOneLine(quote)}”", passage, quote, [source], StartsParagraph: true, IsListItem: true));
        }

        context.Draft.Say(prompts.Say("summary_scope", context.Language));
        context.End(AnswerStatus.Answered);
    }

    private static string OnOneLine(string quote) =>
        string.Join(' ', quote.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private Passage? Find(AnswerContext context, string name)
    {
        var found = index.Search(new PassageQuery(name, context.Asked, context.Request.Scope, context.Request.Tenant, Searched)
        {
            Preferred = context.Language,
        });
        context.Found = found;
        return found.Hits
            .Where(hit => hit.Passage.Kind == PassageKind.Document)
            .Where(hit => Named(found.Units, hit) >= NameInTitle)
            .MaxBy(hit => Named(found.Units, hit))?.Passage;
    }

    // A document is also known by who published it and by the name of its file.
    private static double Named(IReadOnlyList<QueryUnit> units, PassageHit hit)
    {
        var label = PlainMessage.Of($"{hit.Passage.Publisher} {hit.Passage.DocumentId}");
        var named = hit.TitleUnits;
        for (var i = 0; i < units.Count; i++)
        {
            named |= label.Contains(PlainMessage.Of(units[i].Text), StringComparison.Ordinal) ? 1UL << i : 0;
        }

        return Evidence.CoverageOf(units, named);
    }
}
