using Imvo.Assistant.Core.Planning;
using Imvo.Assistant.Core.Planning.Plans;
using Imvo.Assistant.Documents.Content;

namespace Imvo.Assistant.Documents.Composition.Chapters;

/// <summary>Puts the numbers of the risks in a matrix of severity and likelihood.</summary>
internal static class RiskMatrix
{
    private const int MostSingle = 10;

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

    // Priority is by rank, so that a run is bold as a whole when its cell is cut where the risks to watch begin.
    private static List<PageText> Cell(IEnumerable<PlanRisk> risks)
    {
        var parts = new List<PageText>();
        foreach (var group in risks.GroupBy(risk => risk.Group))
        {
            var anchors = group.ToDictionary(risk => risk.Rank, risk => Anchors.Risk(risk.Key));
            foreach (var (first, text) in Runs([.. anchors.Keys.Order()]))
            {
                if (parts.Count > 0)
                {
                    parts.Add(PageText.Of(", "));
                }

                parts.Add(new PageText(text, [], group.Key == RiskGroup.Priority, "#" + anchors[first]));
            }
        }

        return parts;
    }

    // Few numbers are found faster one by one; many fit only as runs.
    private static IReadOnlyList<(int First, string Text)> Runs(IReadOnlyList<int> ranks) =>
        ranks.Count > MostSingle ? RankRuns.Of(ranks) : [.. ranks.Select(rank => (rank, PlanWords.Written(rank)))];
}
