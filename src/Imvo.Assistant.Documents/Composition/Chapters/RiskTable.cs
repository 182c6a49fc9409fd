using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition.Chapters;

/// <summary>Risks one a row, for those that get no chapter.</summary>
internal static class RiskTable
{
    public static TableBlock Of(IReadOnlyList<PlanRisk> risks, string caption, PageDraft page) => new(
        caption,
        page.Header("doc.column.number", "doc.column.risk", "doc.column.where", "doc.column.severity", "doc.column.likelihood"),
        [.. risks.Select(risk => Row(risk, page))],
        [1, 8, 6, 3, 3])
    {
        RowAnchors = [.. risks.Select(risk => Anchors.Risk(risk.Key))],
    };

    private static IReadOnlyList<PageText> Row(PlanRisk risk, PageDraft page) =>
    [
        PageText.Of(PlanWords.Written(risk.Rank)),
        page.Sourced(risk.Title, risk.Sources),
        PageText.Of(Place(risk, page.Texts)),
        PageText.Of(Sentence.Begun(page.Texts.Severity(risk.Severity.Total))),
        PageText.Of(Sentence.Begun(page.Texts.Likelihood(risk.Likelihood.Band))),
    ];

    private static string Place(PlanRisk risk, DocumentTexts texts)
    {
        var place = Sentence.Begun(risk.Part ?? risk.Where);
        return risk.Countries.Count == 0 ? place : $"{place} ({string.Join(", ", risk.Countries.Select(texts.Country))})";
    }
}
