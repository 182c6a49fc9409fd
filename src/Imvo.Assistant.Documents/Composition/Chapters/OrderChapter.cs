using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition.Chapters;

/// <summary>Why the risks stand in this order, and the matrix.</summary>
internal static class OrderChapter
{
    public static void Write(PlanContent content, PageDraft page)
    {
        if (content.Plan.Risks.Count == 0)
        {
            return;
        }

        page.Heading(2, page.Texts.Say("doc.why"), Anchors.Order, startsPage: content.First.Count > 0);
        List<PlanSource> principles = [];
        Publication("ungp", "principle 24");
        Publication("oecd-ddg-2018", "action 2.4");
        page.Paragraph(page.Sourced(page.Texts.Say("doc.why.severity"), principles));
        page.Say("doc.why.evidence");
        page.Say("doc.why.change");
        if (content.First.Count > 0)
        {
            page.Add(new TableBlock(
                page.Texts.Say("doc.why.table"),
                page.Header("doc.column.number", "doc.column.risk", "doc.column.severity", "doc.column.likelihood", "doc.column.why"),
                [.. content.Told.Select(risk => Row(risk, page))],
                [1, 6, 3, 3, 8]));
        }

        page.Heading(3, page.Texts.Say("doc.matrix"), Anchors.Matrix);
        page.Say("doc.matrix.intro");
        page.Add(RiskMatrix.Of(content.Plan.Risks, page.Texts));

        void Publication(string key, string place)
        {
            if (page.Texts.Publication(key, place) is { } source)
            {
                principles.Add(source);
            }
        }
    }

    private static IReadOnlyList<PageText> Row(PlanRisk risk, PageDraft page) =>
    [
        PageText.Of(PlanWords.Written(risk.Rank)),
        new PageText(risk.Title, [], Link: "#" + Anchors.Risk(risk.Key)),
        PageText.Of(Sentence.Begun(page.Texts.Severity(risk.Severity.Total))),
        PageText.Of(Sentence.Begun(page.Texts.Likelihood(risk.Likelihood.Band))),
        PageText.Of(risk.GroupReason),
    ];
}
