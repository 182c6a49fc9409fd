using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition.Chapters;

/// <summary>The first 90 days on one page: short names only, what to do exactly stands with the steps.</summary>
internal static class NinetyDaysChapter
{
    // Two tables of this many rows fit on a page of A4.
    private const int MostRows = 14;

    public static void Write(PlanContent content, PageDraft page)
    {
        var actions = content.Plan.Steps.SelectMany(step => step.Actions).ToList();
        var open = actions.Where(action => !action.IsDone && action.Horizon != ActionHorizon.Year).ToList();
        if (open.Count == 0)
        {
            return;
        }

        // A plan with little in it stays on few pages.
        page.Heading(2, page.Texts.Say("doc.90-days"), Anchors.NinetyDays, startsPage: content.First.Count > 0);
        page.Say("doc.90-days.intro");
        var left = Table(open, ActionHorizon.Month, "doc.90-days.month", content, page) + Table(open, ActionHorizon.Quarter, "doc.90-days.quarter", content, page);
        if (left > 0)
        {
            page.Say(ParagraphTone.Small, "doc.90-days.left", ("count", PlanWords.Written(left)));
        }

        if (actions.Exists(action => action.IsDone))
        {
            page.Say(ParagraphTone.Small, "doc.90-days.done");
        }
    }

    // Gives how many actions found no place.
    private static int Table(List<PlanAction> actions, ActionHorizon horizon, string caption, PlanContent content, PageDraft page)
    {
        var due = actions.Where(action => action.Horizon == horizon).ToList();
        if (due.Count == 0)
        {
            return 0;
        }

        page.Add(new TableBlock(
            page.Texts.Say(caption),
            page.Header("doc.column.what", "doc.column.who", "doc.column.with-whom", "doc.column.for-risk"),
            [.. due.Take(MostRows).Select(action => Row(action, content, page))],
            [8, 4, 10, 2]));
        return Math.Max(due.Count - MostRows, 0);
    }

    private static IReadOnlyList<PageText> Row(PlanAction action, PlanContent content, PageDraft page)
    {
        var ranks = content.Ranks(action.Risks);
        return
        [
            new PageText("☐ " + action.Title, [], Link: "#" + Anchors.Action(action.Id)),
            PageText.Of(Sentence.Begun(action.Owner)),
            PageText.Of(Sentence.Begun(string.Join(", ", action.Involve))),
            PageText.Of(ranks.Count == 0 ? page.Texts.Say("doc.all-risks") : string.Join(", ", ranks.Select(PlanWords.Written))),
        ];
    }
}
