using Imvo.Assistant.Evaluation.Scores;

namespace Imvo.Assistant.Evaluation.Cards;

/// <summary>A group of questions with gold, as a row of a table.</summary>
/// <param name="Name">Name of the group.</param>
/// <param name="Retrieval">How well passages were found.</param>
/// <param name="FullTextNdcg">nDCG@10 of full-text search without stop words.</param>
/// <param name="StemmedNdcg">nDCG@10 of the same over stems.</param>
/// <param name="Points">Mean share of the points that the answers made.</param>
/// <param name="FirstSentence">Share of first sentences that gave what was asked for.</param>
public sealed record GroupRow(
    string Name, RetrievalScore Retrieval, Mean FullTextNdcg, Mean StemmedNdcg, Mean Points, Share FirstSentence)
{
    /// <summary>nDCG@10 as a multiple of the better baseline's; null when neither finds anything.</summary>
    public double? Ratio => Math.Max(FullTextNdcg.Value, StemmedNdcg.Value) is > 0 and var better ? Retrieval.Ndcg.Value / better : null;

    internal static GroupRow Of(string name, IReadOnlyCollection<QuestionOutcome> outcomes) => new(
        name,
        RetrievalScore.Of([.. outcomes.Select(outcome => outcome.Ranking).OfType<GoldRanking>()]),
        Ndcg(outcomes.Select(outcome => outcome.FullText)),
        Ndcg(outcomes.Select(outcome => outcome.Stemmed)),
        Mean.Over([.. outcomes.Select(outcome => outcome.Points).OfType<double>()]),
        Share.Among([.. outcomes.Select(outcome => outcome.FirstSentence).OfType<bool>()], isRight => isRight));

    private static Mean Ndcg(IEnumerable<GoldRanking?> rankings) =>
        Mean.Over([.. rankings.OfType<GoldRanking>().Select(ranking => ranking.Ndcg)]);
}
