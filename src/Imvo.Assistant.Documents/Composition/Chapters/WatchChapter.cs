namespace Imvo.Assistant.Documents.Composition.Chapters;

/// <summary>The risks to watch, in one compact table.</summary>
internal static class WatchChapter
{
    public static void Write(PlanContent content, PageDraft page)
    {
        if (content.Watched.Count == 0)
        {
            return;
        }

        page.Heading(2, page.Texts.Say("doc.watch"), Anchors.Watch);
        page.Say("doc.watch.intro");
        RiskTable.Reasons(content.Watched, page);
        page.Add(RiskTable.Of(content.Watched, page.Texts.Say("doc.watch.table"), page));
    }
}
