using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Composition.Chapters;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition;

/// <summary>Says what a plan document holds, in order.</summary>
internal static class PlanComposer
{
    public static PageDocument Compose(RiskPlan plan, DocumentTexts texts)
    {
        var page = new PageDraft(texts);
        var content = new PlanContent(plan);
        var title = $"{texts.Say("doc.title")} · {plan.Title}";

        page.Heading(1, title, "plan");
        page.Paragraph(ParagraphTone.Small, PageText.Of(Standing(plan, texts)));
        if (plan.IsQuiet)
        {
            WriteQuiet(content, page);
        }
        else
        {
            WriteFull(content, page);
        }

        AboutChapter.Write(content, page);
        return page.Finish(title, Foot(plan, texts), plan.Intake.AsOf);
    }

    private static void WriteQuiet(PlanContent content, PageDraft page)
    {
        QuietChapters.Begin(content, page);
        QuietChapters.Actions(content, page);
        QuietChapters.Watch(content, page);
        QuietChapters.Laws(content, page);
        QuietChapters.Help(content, page);
    }

    private static void WriteFull(PlanContent content, PageDraft page)
    {
        BeginChapter.Write(content, page);
        NinetyDaysChapter.Write(content, page);
        OrderChapter.Write(content, page);
        RiskChapter.Write(content, page);
        WatchChapter.Write(content, page);
        StepChapter.Write(content, page);
        LawChapter.Write(content, page);
        SignpostChapter.Write(content, page);
        AssumptionChapter.Write(content, page);
        TraceChapter.Write(content, page);
    }

    private static string Foot(RiskPlan plan, DocumentTexts texts) => plan.Intake.AsOf is { } day
        ? $"{texts.Day(day)} · {texts.Say("doc.foot")}"
        : texts.Say("doc.foot");

    /// <summary>The day, the version of the tables, not reviewed, no legal advice.</summary>
    public static string Standing(RiskPlan plan, DocumentTexts texts)
    {
        List<string> parts = [];
        if (plan.Intake.AsOf is { } day)
        {
            parts.Add(texts.Day(day));
        }

        parts.Add(texts.Say("doc.tables", ("version", plan.TablesVersion)));
        parts.Add(texts.Say("doc.not-reviewed"));
        parts.Add(texts.Say("doc.guidance"));
        return string.Join(" · ", parts);
    }
}
