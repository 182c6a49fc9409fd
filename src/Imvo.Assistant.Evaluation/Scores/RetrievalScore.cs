namespace Imvo.Assistant.Evaluation.Scores;

/// <summary>How well passages were found for a group of questions.</summary>
/// <param name="RecallAt1">Share of questions with a gold passage first.</param>
/// <param name="RecallAt3">Share with one in the first three.</param>
/// <param name="RecallAt5">Share with one in the first five.</param>
/// <param name="RecallAt10">Share with one in the first ten.</param>
/// <param name="Mrr">Mean reciprocal rank of the first gold passage in the first ten.</param>
/// <param name="Ndcg">Mean nDCG@10 over all gold passages.</param>
public sealed record RetrievalScore(Share RecallAt1, Share RecallAt3, Share RecallAt5, Share RecallAt10, Mean Mrr, Mean Ndcg)
{
    /// <summary>Number of questions.</summary>
    public int Questions => RecallAt1.Of;

    /// <summary>Makes a score of the rankings of all questions.</summary>
    public static RetrievalScore Of(IReadOnlyCollection<GoldRanking> rankings) => new(
        Recall(rankings, 1),
        Recall(rankings, 3),
        Recall(rankings, 5),
        Recall(rankings, GoldRanking.Depth),
        Mean.Over([.. rankings.Select(ranking => ranking.Reciprocal)]),
        Mean.Over([.. rankings.Select(ranking => ranking.Ndcg)]));

    private static Share Recall(IReadOnlyCollection<GoldRanking> rankings, int depth) =>
        Share.Among(rankings, ranking => ranking.IsWithin(depth));
}
