using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition.Chapters;

/// <summary>Risks one a row, for those that get no chapter.</summary>
internal static class RiskTable
{
    // More names make a row of six lines; the chapter of the risk has them all.
    private const int MostCountries = 3;

    public static TableBlock Of(IReadOnlyList<PlanRisk> risks, string caption, PageDraft page) => new(
        caption,
        page.Header("doc.column.number", "doc.column.risk", "doc.column.where", "doc.column.severity", "doc.column.likelihood"),
        [.. risks.Select(risk => Row(risk, page))],
        [1, 8, 6, 3, 3])
    {
        RowAnchors = [.. risks.Select(risk => Anchors.Risk(risk.Key))],
    };

    /// <summary>Why the risks stand where they stand. Many share a reason; it is said once.</summary>
    public static void Reasons(IReadOnlyList<PlanRisk> risks, PageDraft page) => page.List([
        .. risks.GroupBy(risk => risk.GroupReason, StringComparer.Ordinal).Select(group => (IReadOnlyList<PageText>)
        [
            PageText.Strong(page.Texts.Say("doc.numbers", ("numbers", string.Join(", ", RankRuns.Of(group.ToList().ConvertAll(risk => risk.Rank)).Select(run => run.Text)))) + " "),
            PageText.Of(Sentence.Of(group.Key)),
        ]),
    ]);

    private static IReadOnlyList<PageText> Row(PlanRisk risk, PageDraft page) =>
    [
        PageText.Of(PlanWords.Written(risk.Rank)),
        page.Sourced(risk.Title, risk.Sources),
        PageText.Of(Place(risk, page.Texts)),
        PageText.Of(Sentence.Begun(page.Texts.Severity(risk.Severity.Total))),
        PageText.Of(Sentence.Begun(page.Texts.Likelihood(risk.Likelihood.Band))),
    ];

    /// <summary>The place in the chain and the countries, short.</summary>
    public static string Place(PlanRisk risk, DocumentTexts texts)
    {
        var place = Sentence.Begun(risk.Part ?? risk.Where);
        return risk.Countries.Count switch
        {
            0 => place,
            <= MostCountries => $"{place} ({string.Join(", ", risk.Countries.Select(texts.Country))})",
            _ => $"{place} ({texts.Say("doc.countries", ("count", PlanWords.Written(risk.Countries.Count)))})",
        };
    }
}
