using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition.Chapters;

/// <summary>Puts the numbers of the risks in a matrix of severity and likelihood.</summary>
internal static class RiskMatrix
{
    private static readonly Band[] Severities = [Band.High, Band.Medium, Band.Low];

    private static readonly LikelihoodBand[] Likelihoods =
        [LikelihoodBand.Low, LikelihoodBand.Medium, LikelihoodBand.High, LikelihoodBand.Unknown];

    public static MatrixBlock Of(IReadOnlyList<PlanRisk> risks, DocumentTexts texts) => new(
        texts.Say("doc.matrix.caption"),
        texts.Say("doc.column.severity"),
        texts.Say("doc.column.likelihood"),
        [.. Severities.Select(band => Sentence.Begun(texts.Severity(band)))],
        [.. Likelihoods.Select(band => Sentence.Begun(texts.Likelihood(band)))],
        [
            .. Severities.Select(severity => (IReadOnlyList<IReadOnlyList<PageText>>)
            [
                .. Likelihoods.Select(likelihood => Cell(risks.Where(risk => risk.Severity.Total == severity && risk.Likelihood.Band == likelihood))),
            ]),
        ],
        [.. Severities.Select(severity => (IReadOnlyList<int>)[.. Likelihoods.Select(likelihood => Weight(severity, likelihood))])]);

    // A likelihood that nobody knows is shown as dark as a middling one: unknown is not low.
    private static int Weight(Band severity, LikelihoodBand likelihood) => (int)severity + likelihood switch
    {
        LikelihoodBand.High => 2,
        LikelihoodBand.Low => 0,
        _ => 1,
    };

    private static List<PageText> Cell(IEnumerable<PlanRisk> risks)
    {
        var parts = new List<PageText>();
        foreach (var risk in risks)
        {
            if (parts.Count > 0)
            {
                parts.Add(PageText.Of(", "));
            }

            parts.Add(new PageText(PlanWords.Written(risk.Rank), [], risk.Group == RiskGroup.Priority, "#" + Anchors.Risk(risk.Key)));
        }

        return parts;
    }
}
