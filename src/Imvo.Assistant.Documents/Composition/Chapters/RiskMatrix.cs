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
        Array.ConvertAll(Severities, band => Sentence.Begun(texts.Severity(band))),
        Array.ConvertAll(Likelihoods, band => Sentence.Begun(texts.Likelihood(band))),
        Array.ConvertAll(Severities, severity => Array.ConvertAll(
            Likelihoods,
            likelihood => Cell(risks.Where(risk => risk.Severity.Total == severity && risk.Likelihood.Band == likelihood)))),
        Array.ConvertAll(Severities, severity => Array.ConvertAll(Likelihoods, likelihood => Weight(severity, likelihood))));

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
        var list = risks.ToList();
        Add(parts, list.FindAll(risk => risk.Group == RiskGroup.Priority), isStrong: true);
        Add(parts, list.FindAll(risk => risk.Group != RiskGroup.Priority), isStrong: false);
        return parts;
    }

    private static void Add(List<PageText> parts, List<PlanRisk> risks, bool isStrong)
    {
        foreach (var run in Runs(risks.ConvertAll(risk => risk.Rank)))
        {
            if (parts.Count > 0)
            {
                parts.Add(PageText.Of(", "));
            }

            var first = risks.Find(risk => risk.Rank == run.First)!;
            parts.Add(new PageText(run.Text, [], isStrong, "#" + Anchors.Risk(first.Key)));
        }
    }

    // Few numbers are found faster one by one; many fit only as runs.
    private static IReadOnlyList<RankRun> Runs(List<int> ranks)
    {
        ranks.Sort();
        return ranks.Count > MostSingle ? RankRuns.Of(ranks) : ranks.ConvertAll(RankRun.Of);
    }
}
