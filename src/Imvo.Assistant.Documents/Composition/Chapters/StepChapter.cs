using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition.Chapters;

/// <summary>The six steps with all actions.</summary>
internal static class StepChapter
{
    public static void Write(PlanContent content, PageDraft page)
    {
        var steps = content.Plan.Steps.Where(step => step.Actions.Count > 0).ToList();
        if (steps.Count == 0)
        {
            return;
        }

        page.Heading(2, page.Texts.Say("doc.steps"), Anchors.Steps, startsPage: content.IsLong);
        page.Say("doc.steps.intro");
        foreach (var step in steps)
        {
            page.Heading(3, page.Texts.Say("doc.step", ("number", PlanWords.Written(step.Step)), ("title", step.Title)), $"step-{PlanWords.Written(step.Step)}");
            page.Paragraph(ParagraphTone.LeadIn, PageText.Of(Sentence.Of(step.Purpose)));
            page.Add(Table(step.Actions, page.Texts.Say("doc.step.table", ("number", PlanWords.Written(step.Step))), content, page));
        }
    }

    /// <summary>Actions with all there is to know of them.</summary>
    public static TableBlock Table(IReadOnlyList<PlanAction> actions, string caption, PlanContent content, PageDraft page) => new(
        caption,
        page.Header("doc.column.what", "doc.column.when", "doc.column.who", "doc.column.with-whom", "doc.column.indicator"),
        [.. actions.Select(action => Row(action, content, page))],
        [16, 7, 8, 9, 10])
    {
        ShowsCaption = false,
        RowAnchors = [.. actions.Select(action => Anchors.Action(action.Id))],
    };

    private static IReadOnlyList<PageText> Row(PlanAction action, PlanContent content, PageDraft page)
    {
        var texts = page.Texts;
        List<string> what = [Sentence.Of(action.Text)];
        if (action.IsDone)
        {
            what.Add(texts.Say("doc.action.done"));
        }

        if (content.Ranks(action.Risks) is { Count: > 0 } ranks)
        {
            what.Add(texts.Say("doc.action.risks", ("numbers", string.Join(", ", ranks.Select(PlanWords.Written)))));
        }

        return
        [
            page.Sourced(string.Join(' ', what), action.Sources) with { Lead = Sentence.Of(action.Title) + " " },
            PageText.Of($"{Sentence.Begun(texts.Horizon(action.Horizon))} ({action.Effort})"),
            PageText.Of(Sentence.Begun(action.Owner)),
            PageText.Of(Sentence.Begun(string.Join(", ", action.Involve))),
            PageText.Of(Indicator(action, texts)),
        ];
    }

    private static string Indicator(PlanAction action, DocumentTexts texts) => action.Kpi switch
    {
        null => texts.Say("doc.action.no-indicator"),
        { SdgTargets.Count: > 0 } kpi => $"{Sentence.Begun(kpi.Text)} · SDG {string.Join(", ", kpi.SdgTargets)}",
        var kpi => Sentence.Begun(kpi.Text),
    };
}
