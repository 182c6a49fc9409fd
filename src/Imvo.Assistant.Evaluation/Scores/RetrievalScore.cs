namespace Imvo.Assistant.Evaluation.Scores;

/// <summary>How well passages were found for a group of questions.</summary>
/// <param name="Questions">Number of questions.</param>
/// <param name="RecallAt1">Share with a gold passage first.</param>
/// <param name="RecallAt5">Share with one in the first five.</param>
/// <param name="RecallAt10">Share with one in the first ten.</param>
/// <param name="Mrr">Mean reciprocal rank in the first ten.</param>
public sealed record RetrievalScore(int Questions, double RecallAt1, double RecallAt5, double RecallAt10, double Mrr)
{
    /// <summary>Makes a score of the ranks of the first gold passage, 1 for the first; 0 when none was found.</summary>
    public static RetrievalScore Of(IReadOnlyCollection<int> ranks)
    {
        double count = Math.Max(ranks.Count, 1);
        return new RetrievalScore(
            ranks.Count,
            ranks.Count(rank => rank == 1) / count,
            ranks.Count(rank => rank is >= 1 and <= 5) / count,
            ranks.Count(rank => rank is >= 1 and <= 10) / count,
            ranks.Sum(rank => rank == 0 ? 0 : 1.0 / rank) / count);
    }
}
