using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition.Chapters;

/// <summary>Which plan this is, so that it can be made again.</summary>
internal static class AboutChapter
{
    public static void Write(PlanContent content, PageDraft page)
    {
        page.Heading(2, page.Texts.Say("doc.about"), Anchors.About);
        page.Say("doc.about.text");
        page.Paragraph(ParagraphTone.Small, PageText.Of(page.Texts.Say(
            "doc.about.hash", ("version", content.Plan.TablesVersion), ("hash", content.Plan.PlanHash))));
    }
}
