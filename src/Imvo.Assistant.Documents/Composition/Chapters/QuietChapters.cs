using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition.Chapters;

/// <summary>The chapters of a plan in which little is urgent: what is low, what to watch, a few actions, and the laws in short.</summary>
internal static class QuietChapters
{
    // With these the plan stays within three pages.
    private const int MostWatched = 6;
    private const int MostContacts = 3;
    private const int MostQuestions = 4;
    private const int MostAsks = 6;

    public static void Begin(PlanContent content, PageDraft page)
    {
        page.Heading(2, page.Texts.Say("doc.quiet.begin"), Anchors.Begin);
        page.Paragraph(PageText.Of(content.Plan.Summary));
        if (content.Plan.Risks.Count == 0)
        {
            page.Say("doc.begin.nothing");
            return;
        }

        // No chapter of its own follows that a link could lead to.
        page.List([.. content.First.Select(risk => (IReadOnlyList<PageText>)[.. BeginChapter.Item(risk, page).Select(part => part with { Link = null })])], isNumbered: true);
        page.Say(
            "doc.quiet.low",
            ("all", PlanWords.Written(content.Plan.Risks.Count)),
            ("low", PlanWords.Written(content.Watched.Count)));
        page.Say("doc.quiet.honest");
    }

    public static void Actions(PlanContent content, PageDraft page)
    {
        var actions = content.Plan.Steps.SelectMany(step => step.Actions).OrderBy(action => action.Horizon).ToList();
        if (actions.Count == 0)
        {
            return;
        }

        page.Heading(2, page.Texts.Say("doc.quiet.do"), Anchors.NinetyDays);
        page.Add(StepChapter.Table(actions, page.Texts.Say("doc.quiet.do"), content, page));
    }

    public static void Watch(PlanContent content, PageDraft page)
    {
        if (content.Watched.Count == 0)
        {
            return;
        }

        page.Heading(2, page.Texts.Say("doc.watch"), Anchors.Watch);
        page.Say(ParagraphTone.LeadIn, "doc.watch.intro");
        page.Add(RiskTable.Of([.. content.Watched.Take(MostWatched)], page.Texts.Say("doc.watch.table"), page) with { ShowsCaption = false });
        if (content.Watched.Count > MostWatched)
        {
            page.Say(ParagraphTone.Small, "doc.quiet.more", ("count", PlanWords.Written(content.Watched.Count - MostWatched)));
        }
    }

    public static void Laws(PlanContent content, PageDraft page)
    {
        var laws = content.Plan.Laws;
        if (laws.Count == 0)
        {
            return;
        }

        page.Heading(2, page.Texts.Say("doc.laws"), Anchors.Laws);
        page.Say(ParagraphTone.LeadIn, "doc.laws.intro", ("day", page.Texts.Day(laws[0].AsOf)));
        var direct = laws.Where(law => law.Effect == LawEffect.Direct).ToList();
        var passed = laws.Where(law => law.Effect == LawEffect.ViaCustomers).ToList();
        List<IReadOnlyList<PageText>> lines =
        [
            .. direct.Select(law => (IReadOnlyList<PageText>)
                [PageText.Strong(page.Texts.Say("doc.quiet.laws.direct", ("law", law.Name)) + " "), page.Sourced(LawChapter.Told(law, page.Texts), law.Sources)]),
        ];
        if (passed.Count > 0)
        {
            lines.Add([PageText.Strong(page.Texts.Say("doc.laws.customers") + ": "), page.Sourced(Passed(passed, page.Texts), passed.SelectMany(law => law.Sources))]);
        }

        lines.AddRange(OpenLaws.Lines(laws.Where(law => law.Effect == LawEffect.Unknown), page));
        var others = laws.Where(law => law.Effect == LawEffect.None).Select(law => law.Name).ToList();
        if (others.Count > 0)
        {
            lines.Add([PageText.Strong(page.Texts.Say("doc.laws.none") + ": "), PageText.Of(page.Texts.And(others) + ".")]);
        }

        page.List(lines);
    }

    public static void Help(PlanContent content, PageDraft page)
    {
        var questions = content.Plan.OpenQuestions.Concat(content.Plan.Missing.Select(question => question.Text)).Distinct(StringComparer.Ordinal).Take(MostQuestions).ToList();
        if (questions.Count > 0)
        {
            page.Heading(2, page.Texts.Say("doc.questions"), Anchors.Questions);
            page.List(questions);
        }

        if (content.Plan.Assumptions.Count > 0)
        {
            page.Paragraph(ParagraphTone.Small, PageText.Of(string.Join(' ', content.Plan.Assumptions)));
        }

        if (content.Plan.Instruments.Count > 0)
        {
            page.Heading(2, page.Texts.Say("doc.signposts"), Anchors.Signposts);
            page.List([
                .. content.Plan.Instruments.Take(MostContacts).Select(sign => (IReadOnlyList<PageText>)
                    [PageText.Strong(sign.Name + ": "), page.Sourced(Sentence.Of(sign.Why), sign.Sources)]),
            ]);
        }
    }

    private static string Passed(List<PlanLaw> laws, DocumentTexts texts) => texts.Say(
        "doc.quiet.laws.ask",
        ("laws", texts.And([.. laws.Select(law => law.Name)])),
        ("asks", string.Join("; ", laws.SelectMany(law => law.CustomersAsk).Distinct(StringComparer.Ordinal).Take(MostAsks))));
}
