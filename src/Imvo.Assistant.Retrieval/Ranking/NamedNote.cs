using Imvo.Assistant.Core.Knowledge;
using Imvo.Assistant.Retrieval.Segments;

namespace Imvo.Assistant.Retrieval.Ranking;

/// <summary>The note on what the question names is what is asked for: what held it back before does so no longer.</summary>
internal static class NamedNote
{
    public static double Factor(in PassageMeta meta) => (DocumentStanding)meta.Standing switch
    {
        DocumentStanding.Reference => RankingWeights.NamedRow / RankingWeights.ReferencePrior,
        DocumentStanding.Background => RankingWeights.NamedRow / RankingWeights.BackgroundPrior,
        _ => (PassageKind)meta.Kind == PassageKind.Note ? RankingWeights.NamedRow : 1,
    };
}
