using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Composition;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Attachments;

/// <summary>What every attachment begins and ends with: that it is a draft, and from which plan it was made.</summary>
internal static class Attachment
{
    public static string Begin(string titleKey, string draftKey, RiskPlan plan, PageDraft page)
    {
        var title = page.Texts.Say(titleKey);
        page.Heading(1, title, "attachment");
        page.Paragraph(ParagraphTone.Small, PageText.Of(PlanComposer.Standing(plan, page.Texts)));
        page.Say(ParagraphTone.Callout, draftKey);
        return title;
    }

    public static PageDocument Finish(string title, RiskPlan plan, PageDraft page)
    {
        page.Paragraph(ParagraphTone.Small, PageText.Of(page.Texts.Say(
            "doc.attachment.from", ("title", plan.Title), ("version", plan.TablesVersion), ("hash", plan.PlanHash))));
        return page.Finish($"{title} · {plan.Title}", $"{title} · {page.Texts.Say("doc.draft")}", plan.Intake.AsOf);
    }
}
