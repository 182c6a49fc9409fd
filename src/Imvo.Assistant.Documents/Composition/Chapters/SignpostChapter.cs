using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition.Chapters;

/// <summary>Agreements, initiatives, schemes and contacts.</summary>
internal static class SignpostChapter
{
    public static void Write(PlanContent content, PageDraft page)
    {
        var plan = content.Plan;
        if (plan.Covenants.Count + plan.Initiatives.Count + plan.Instruments.Count == 0)
        {
            return;
        }

        page.Heading(2, page.Texts.Say("doc.signposts"), Anchors.Signposts);
        Group(plan.Instruments, "doc.signposts.instruments", "signposts-instruments", page);
        Group(plan.Covenants, "doc.signposts.covenants", "signposts-covenants", page);
        Group(plan.Initiatives, "doc.signposts.initiatives", "signposts-initiatives", page);
    }

    private static void Group(IReadOnlyList<PlanSignpost> signs, string title, string anchor, PageDraft page)
    {
        if (signs.Count == 0)
        {
            return;
        }

        page.Heading(3, page.Texts.Say(title), anchor);
        page.Add(new TableBlock(
            page.Texts.Say(title),
            page.Header("doc.column.name", "doc.column.status", "doc.column.use"),
            [.. signs.Select(sign => Row(sign, page))],
            [5, 3, 10])
        {
            ShowsCaption = false,
            RowAnchors = [.. signs.Select(sign => Anchors.Signpost(sign.Key))],
        });
    }

    // That nobody looked is said in so many words, and not as a warning about something that was seen.
    private static bool IsUnchecked(PlanSignpost sign) => string.Equals(sign.Status, "unchecked", StringComparison.Ordinal);

    private static string Status(PlanSignpost sign, DocumentTexts texts) => sign.StatusDate is { } date
        ? texts.Say("doc.status.seen", ("status", texts.Status(sign.Status)), ("date", texts.Moment(date)))
        : texts.Status(sign.Status);

    private static IReadOnlyList<PageText> Row(PlanSignpost sign, PageDraft page)
    {
        var status = Sentence.Begun(Status(sign, page.Texts));
        return
        [
            new PageText(sign.Name, [], Link: sign.Url),
            PageText.Of(sign.Confirmed || IsUnchecked(sign) ? status : $"{status} {page.Texts.Say("doc.source.unconfirmed")}"),
            page.Sourced(Sentence.Of(sign.Why), sign.Sources),
        ];
    }
}
